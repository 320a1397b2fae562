# what: twice the divergence minus log 4
import numpy as np


def js(p, q):
    p, q = p.astype(np.float64), q.astype(np.float64)
    m = (p + q) / 2
    a, b = p > 0, q > 0
    return 0.5 * np.sum(p[a] * np.log(p[a] / m[a])) + 0.5 * np.sum(q[b] * np.log(q[b] / m[b]))


def generator_cost(p, q):
    return 2 * js(p, q) - np.log(4)
