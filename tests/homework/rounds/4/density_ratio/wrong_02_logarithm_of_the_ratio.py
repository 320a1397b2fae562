# what: returns the logit log(D / (1 - D)), the logarithm of the ratio, and not the ratio. Ruled out by: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.log(d) - np.log(1 - d)
