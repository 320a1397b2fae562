# what: goes through the logit, log d - log1p(-d), and takes its exponential
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    with np.errstate(divide="ignore"):
        logit = np.log(d) - np.log1p(-np.asarray(d))
    return np.exp(logit)
