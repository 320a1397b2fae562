# what: divides the ratios by their mean, as for importance weights (lesson 3.6): no longer the ratio at each point
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    odds = d / (1 - d)
    return odds / np.mean(odds)  # the weights average to 1
