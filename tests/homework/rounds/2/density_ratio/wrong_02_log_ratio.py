# what: returns the logit log(d / (1 - d)), the logarithm of the ratio, and not the ratio
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.log(d / (1 - d))
