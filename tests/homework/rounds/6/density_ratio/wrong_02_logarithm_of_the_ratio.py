# what: returns the logit, which is the logarithm of the ratio, not the ratio -- "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.log(d) - np.log(1 - d)
