# what: wrong: leaves out points without data and rescales q to sum to 1 on the rest
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2



def generator_cost(p, q):
    keep = p > 0
    p, q = p[keep], q[keep]
    if q.sum() > 0:
        q = q / q.sum()
    return -np.log(4) + 2 * js(p, q)
