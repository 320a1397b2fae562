# what: sum of p log p and q log q minus (p+q) log (p+q), with 0 log 0 = 0
import numpy as np


def _xlogx(x):
    return np.sum(x * np.log(np.where(x > 0, x, 1.0)))


def generator_cost(p, q):
    return np.array([_xlogx(p) + _xlogx(q) - _xlogx(p + q)])
