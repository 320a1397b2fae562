# what: V(D*, G) point by point, with the terms of probability 0 left out
import numpy as np


def generator_cost(p, q):
    total = p + q
    r, f = p > 0, q > 0
    return float(np.sum(p[r] * np.log(p[r] / total[r])) + np.sum(q[f] * np.log(q[f] / total[f])))
