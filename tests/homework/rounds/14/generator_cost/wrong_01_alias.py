# what: m is p itself, so p has become the mixture when it is used (and is changed)
import numpy as np


def generator_cost(p, q):
    m = p
    m += q
    m /= 2
    kp, kq = p > 0, q > 0
    js = 0.5 * np.sum(p[kp] * np.log(p[kp] / m[kp])) + 0.5 * np.sum(q[kq] * np.log(q[kq] / m[kq]))
    return 2 * js - np.log(4)
