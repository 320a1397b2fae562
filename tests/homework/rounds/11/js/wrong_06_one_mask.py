# what: one mask, of p, for both terms
import numpy as np


def js(p, q):
    on = p > 0
    m = (p + q) / 2
    a, b, c = p[on], q[on], m[on]
    right = np.where(b > 0, b * np.log(np.where(b > 0, b, 1) / c), 0)
    return 0.5 * np.sum(a * np.log(a / c)) + 0.5 * np.sum(right)
