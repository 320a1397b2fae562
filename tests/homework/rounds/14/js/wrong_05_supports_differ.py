# what: returns log 2 as soon as the supports differ at one point
import numpy as np

def js(p, q):
    if np.any((p > 0) != (q > 0)):
        return float(np.log(2))
    p, q = p[p > 0], q[q > 0]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
