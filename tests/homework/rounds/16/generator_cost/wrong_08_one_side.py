# what: takes KL(p || m) for the whole divergence, supposing both halves equal.
import numpy as np


def generator_cost(p, q):
    p = np.asarray(p, "float64")
    q = np.asarray(q, "float64")
    m = (p + q) / 2
    keep = p > 0
    js = np.sum(p[keep] * np.log(p[keep] / m[keep]))
    return -np.log(4) + 2 * js
