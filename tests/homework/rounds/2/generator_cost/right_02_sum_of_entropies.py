# what: right: x log x for p, q and p + q, E_p log p/(p+q) + E_q log q/(p+q) multiplied out
import numpy as np


def xlogx(x):
    return np.where(x > 0, x * np.log(np.where(x > 0, x, 1)), 0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return (xlogx(p) + xlogx(q) - xlogx(p + q)).sum()
