# what: right, as the joint entropies: sum x log x of p, of q, minus that of p + q
import numpy as np


def xlogx(x):
    x = np.asarray(x, dtype=np.float64)
    return np.where(x > 0, x * np.log(np.where(x > 0, x, 1.0)), 0.0).sum()


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return float(xlogx(p) + xlogx(q) - xlogx(p + q))
