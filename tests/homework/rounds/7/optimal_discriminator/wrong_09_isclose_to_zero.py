# what: np.isclose(total, 0) is also true for tiny densities (below 1e-8), which get 1/2 although the ratio is clear. Quote: "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    empty = np.isclose(total, 0)  # never compare floats with ==
    return np.where(empty, 0.5, p / np.where(empty, 1.0, total))
