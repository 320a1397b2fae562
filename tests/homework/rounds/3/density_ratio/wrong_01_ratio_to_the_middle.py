# what: from D* = p / (2m) concludes that the ratio is 2 D: that is p_data over the middle m, not over p_g. "$p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D = 1/2 means a ratio of 1
    return 2 * np.asarray(d)
