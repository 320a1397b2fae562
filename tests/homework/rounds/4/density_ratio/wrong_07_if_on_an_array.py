# what: guards against division by zero with `if d == 1`, which raises for an array. Ruled out by: "both NumPy arrays of shape `(n,)`"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    if d == 1:
        return np.inf
    else:
        return d / (1 - d)
