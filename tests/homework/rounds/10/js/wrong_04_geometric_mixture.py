# what: mixes with the geometric mean and skips the points where it is zero
import numpy as np


def js(p, q):
    m = np.sqrt(p * q)
    keep = m > 0
    p, q, m = p[keep], q[keep], m[keep]
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
