# what: 2 H(m) - H(p) - H(q) - 2 log 2, as an array (1,)
import numpy as np


def plogp(w):
    return np.sum(w * np.log(np.where(w == 0, 1, w)), keepdims=True)


def generator_cost(p, q):
    return plogp(p) + plogp(q) - plogp(p + q)
