# what: log 4 taken in bits, the divergence in nats
import numpy as np


def generator_cost(p, q):
    m = (p + q) / 2
    i, j = p > 0, q > 0
    two_js = np.sum(p[i] * np.log(p[i] / m[i])) + np.sum(q[j] * np.log(q[j] / m[j]))
    return two_js - np.log2(4)
