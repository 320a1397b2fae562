# what: rescales the ratios so that their mean over the points is 1
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = d / (1 - d)
    return ratio / np.mean(ratio)  # the expectation of p/q under q is 1
