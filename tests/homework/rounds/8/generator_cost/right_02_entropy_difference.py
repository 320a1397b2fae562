# what: sum over entropies: H(p + q unnormalised) - H(p) - H(q)
import numpy as np


def _xlogx(x):
    x = np.asarray(x, float)
    return np.sum(x * np.log(np.where(x > 0, x, 1)))


def generator_cost(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    return _xlogx(p) + _xlogx(q) - _xlogx(p + q)
