# what: right: d (p + q) = p, hence p / q = -1 + 1 / (1 - d)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    share_of_fakes = 1 - np.asarray(d, dtype="float64")
    return (1 - share_of_fakes) / share_of_fakes
