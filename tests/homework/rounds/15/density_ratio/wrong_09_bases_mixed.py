# what: a logarithm to base 2 undone by the natural exponential
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    log_ratio = np.log2(d) - np.log2(1 - d)
    return np.exp(log_ratio)
