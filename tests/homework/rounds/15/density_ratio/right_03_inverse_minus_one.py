# what: q/p = 1/d - 1 in double precision, then the reciprocal
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    q_over_p = 1.0 / d.astype("float64") - 1.0
    return np.reciprocal(q_over_p)
