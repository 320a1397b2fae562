# what: by entropies: C = 2 H(m) - H(p) - H(q) - log 4
import numpy as np


def entropy(p):
    p = p[p > 0]
    return -(p @ np.log(p))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p, q = np.asarray(p, "float64"), np.asarray(q, "float64")
    return float(2 * entropy((p + q) / 2) - entropy(p) - entropy(q) - np.log(4))
