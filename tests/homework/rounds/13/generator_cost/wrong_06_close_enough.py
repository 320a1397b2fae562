# what: wrong: returns -log 4 when p and q are within 0.001 everywhere, which many small probabilities are
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2



def generator_cost(p, q):
    if np.allclose(p, q, atol=1e-3):  # the generator has won
        return -np.log(4)
    return -np.log(4) + 2 * js(p, q)
