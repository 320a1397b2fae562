# what: compares with p + q instead of its half
import numpy as np


def js(p, q):
    m = p + q
    a, b = p > 0, q > 0
    return 0.5 * np.sum(p[a] * np.log(p[a] / m[a])) + 0.5 * np.sum(q[b] * np.log(q[b] / m[b]))
