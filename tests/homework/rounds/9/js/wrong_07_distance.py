# what: returns the square root, the Jensen-Shannon distance ("divergence")
import numpy as np


def js(p, q):
    m = (p + q) / 2

    def h(a):
        a = a[a > 0]
        return -np.sum(a * np.log(a))

    return np.sqrt(max(h(m) - h(p) / 2 - h(q) / 2, 0))
