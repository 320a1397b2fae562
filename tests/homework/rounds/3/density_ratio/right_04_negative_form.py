# what: another algebraic form, -1 - 1/(d - 1)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return -1.0 - np.power(np.asarray(d, dtype=float) - 1.0, -1)
