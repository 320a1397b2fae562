# what: 1 / (1 - d) - 1, written with expm1 and log1p
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d, dtype=np.float64)
    return np.expm1(-np.log1p(-d))
