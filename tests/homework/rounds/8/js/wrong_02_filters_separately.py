# what: throws the zeros out of each array on its own, so points no longer match (or shapes fail); violates "two distributions on n points"
import numpy as np


def js(p, q):
    p = p[p > 0]
    q = q[q > 0]
    m = (p + q) / 2
    return float(0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m)))
