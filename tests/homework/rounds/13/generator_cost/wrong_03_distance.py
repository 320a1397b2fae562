# what: wrong: the Jensen-Shannon distance (square root) in place of the divergence
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2



def js_distance(p, q):
    return np.sqrt(max(js(p, q), 0.0))


def generator_cost(p, q):
    return -np.log(4) + 2 * js_distance(p, q)
