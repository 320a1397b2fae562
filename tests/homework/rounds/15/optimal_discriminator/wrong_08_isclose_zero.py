# what: asks for zero with np.isclose, whose absolute tolerance of 1e-8 also takes in small densities
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    nothing = np.isclose(p, 0) & np.isclose(q, 0)
    denominator = np.where(nothing, 1.0, p + q)
    return np.where(nothing, 0.5, p / denominator)
