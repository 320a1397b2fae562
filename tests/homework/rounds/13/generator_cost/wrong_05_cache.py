# what: wrong: remembers values by p alone, so another q gets the old value
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2



_known = {}


def generator_cost(p, q):
    key = p.tobytes()  # the data does not change
    if key not in _known:
        _known[key] = -np.log(4) + 2 * js(p, q)
    return _known[key]
