# what: -log 4 + 2 JS
import numpy as np


def js(p, q):
    m = (p + q) / 2
    on_p, on_q = p > 0, q > 0
    left = np.sum(p[on_p] * np.log(p[on_p] / m[on_p]))
    right = np.sum(q[on_q] * np.log(q[on_q] / m[on_q]))
    return (left + right) / 2


def generator_cost(p, q):
    return -np.log(4) + 2 * js(p, q)
