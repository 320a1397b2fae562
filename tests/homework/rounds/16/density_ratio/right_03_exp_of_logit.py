# what: the exponential of the logit log d - log1p(-d)
import numpy as np


def logit(d):
    return np.log(d) - np.log1p(-d)


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.exp(logit(d.astype(np.float64)))
