# what: right: H(p + q) - H(p) - H(q), written with x log x
import numpy as np


def xlogx(x):
    return np.sum(x * np.log(np.where(x > 0, x, 1)), dtype="float64")


def generator_cost(p, q):
    p, q = np.asarray(p, "float64"), np.asarray(q, "float64")
    return xlogx(p) + xlogx(q) - xlogx(p + q)
