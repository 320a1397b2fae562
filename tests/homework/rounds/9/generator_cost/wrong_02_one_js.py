# what: -log 4 + JSD, the factor 2 forgotten ("the value V(D*, G)")
import numpy as np


def js(p, q):
    m = (p + q) / 2
    s = 0
    for a, c in zip(np.r_[p, q], np.r_[m, m]):
        if a > 0:
            s += a * np.log(a / c)
    return s / 2


def generator_cost(p, q):
    return -np.log(4) + js(p, q)
