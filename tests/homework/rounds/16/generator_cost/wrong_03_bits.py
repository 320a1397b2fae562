# what: takes the divergence in bits (log2) but log 4 with the natural logarithm.
import numpy as np


def generator_cost(p, q):
    p = p.astype("float64")
    q = q.astype("float64")
    m = 0.5 * (p + q)
    a = p > 0
    b = q > 0
    divergence = 0.5 * np.sum(p[a] * np.log2(p[a] / m[a])) + 0.5 * np.sum(q[b] * np.log2(q[b] / m[b]))
    return 2 * divergence - np.log(4)
