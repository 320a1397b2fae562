# what: tests "if d == 1" on the whole array: ValueError (truth value is ambiguous) for more than one point -- "`d`, the answers of the best discriminator at some points."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    if d == 1:
        return np.inf
    return d / (1 - d)
