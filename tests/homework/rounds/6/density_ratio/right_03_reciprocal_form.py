# what: solved for p/q as 1 / (1/d - 1)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d, dtype="float64")
    with np.errstate(divide="ignore"):
        q_over_p = 1 / d - 1
        return 1 / q_over_p
