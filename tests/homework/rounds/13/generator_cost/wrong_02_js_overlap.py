# what: wrong: JS summed only where both are positive, which loses p log 2 where q is 0
import numpy as np


def generator_cost(p, q):
    keep = (p > 0) & (q > 0)
    p, q = p[keep].astype("float64"), q[keep].astype("float64")
    m = (p + q) / 2
    js = 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
    return -np.log(4) + 2 * js
