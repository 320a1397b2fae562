# what: returns the logarithm of the ratio, D's best logit, instead of the ratio. Quote: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.log(d / (1 - d))
