# what: divides p by q, which the function does not get: NameError. Quote: "Now the densities are unknown."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = p / q
    return np.where(d == 0.5, 1.0, ratio)
