# what: solves d = 1 / (1 + 1/r) for r, in 64 bits: 1 / (1/d - 1)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.array(d, dtype=np.float64)
    q_over_p = np.reciprocal(d) - 1
    return np.reciprocal(q_over_p)
