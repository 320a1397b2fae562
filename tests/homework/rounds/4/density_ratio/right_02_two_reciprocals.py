# what: 1 / (1/d - 1), by solving d = p / (p + q) for p / q
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    with np.errstate(divide="ignore"):
        fakes_per_real = np.reciprocal(d) - 1
        return np.reciprocal(fakes_per_real)
