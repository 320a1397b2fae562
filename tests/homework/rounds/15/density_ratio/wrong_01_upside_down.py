# what: (1 - d) / d, the ratio the other way up
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.array([(1 - x) / x for x in d])
