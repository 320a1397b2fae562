# what: right: e to the logit, the logit as log d - log(1 - d)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.exp(np.log(d) - np.log1p(-d))
