# what: -log 2 + 2 JSD, the constant of one half only ("V(D*, G)")
import numpy as np


def xlog(a, b):
    return np.sum(np.where(a > 0, a, 0) * np.log(np.where(a > 0, a, 1) / np.where(a > 0, b, 1)))


def generator_cost(p, q):
    m = (p + q) / 2
    return -np.log(2) + xlog(p, m) + xlog(q, m)
