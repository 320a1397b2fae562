# what: the logit first, then its exponential, as in lesson 3.6
import numpy as np


def logit(prob):
    return np.log(prob) - np.log1p(-prob)


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.exp(logit(np.asarray(d)))
