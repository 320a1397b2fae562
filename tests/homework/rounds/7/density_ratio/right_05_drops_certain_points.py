# what: leaves out points where D says 1, where there is no ratio: right wherever there is one
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d, dtype=float)
    d = d[d < 1]  # no division by zero
    return d / (1 - d)
