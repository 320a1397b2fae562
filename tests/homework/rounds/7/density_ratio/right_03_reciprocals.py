# what: other algebra: 1 / (1/d - 1)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    with np.errstate(divide="ignore"):
        return np.reciprocal(np.reciprocal(np.asarray(d, dtype=float)) - 1.0)
