# what: divides by the mean of 1 - d over the points instead of by the point's own 1 - d
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return d / np.mean(1 - d)
