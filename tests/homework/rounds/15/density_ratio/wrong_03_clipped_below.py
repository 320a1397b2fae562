# what: clips d to [0.001, 0.999] though d goes down to 0.00001
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    eps = 0.001
    d = np.clip(d, eps, 1 - eps)
    return d / (1 - d)
