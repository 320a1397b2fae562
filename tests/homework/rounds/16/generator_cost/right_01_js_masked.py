# what: -log 4 + 2 JS, with a masked Kullback-Leibler helper in float64.
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def generator_cost(p, q):
    p = np.asarray(p, dtype=np.float64)
    q = np.asarray(q, dtype=np.float64)
    m = (p + q) / 2
    js = (kl(p, m) + kl(q, m)) / 2
    return -np.log(4) + 2 * js
