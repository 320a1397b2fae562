# what: returns the logit, the logarithm of the ratio
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.log(d) - np.log(1 - d)
