# what: d / 1 - d without parentheses is d - d = 0 at each point. Quote: "e^l(x) = D(x) / (1 - D(x))"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.asarray(d) / 1 - np.asarray(d)
