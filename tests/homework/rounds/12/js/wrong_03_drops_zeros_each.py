# what: drops the zeros of each array for itself
import numpy as np


def js(p, q):
    p = p[p != 0]
    q = q[q != 0]
    m = (p + q) / 2
    return np.sum(p * np.log(p / m)) / 2 + np.sum(q * np.log(q / m)) / 2
