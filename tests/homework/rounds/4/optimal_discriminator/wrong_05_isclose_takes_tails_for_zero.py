# what: np.isclose(p + q, 0) holds for all densities below 1e-8, so D says 1/2 in the tails, where the ratio still decides. Ruled out by: "What counts is the ratio, not the distance"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p + q
    empty = np.isclose(total, 0)  # never compare floats with ==
    return np.where(empty, 0.5, p / np.where(empty, 1, total))
