# what: the exponential of the logit, by log and log1p
import numpy as np


def logit(d):
    return np.log(d) - np.log1p(-d)


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.exp(logit(np.asarray(d, dtype=np.float64)))
