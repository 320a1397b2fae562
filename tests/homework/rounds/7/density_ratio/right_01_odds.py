# what: the odds d / (1 - d), infinite where d is 1
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d, dtype=np.float64)
    with np.errstate(divide="ignore"):
        return d / (1.0 - d)
