# what: right: 2 JS - log 4 with masked Kullback-Leibler divergences
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2



def generator_cost(p, q):
    return 2 * js(p, q) - np.log(4)
