# what: the normalised geometric mean as the middle (and 0 where one is 0); violates "Jensen-Shannon", m is halfway between
import math
import numpy as np


def js(p, q):
    g = np.sqrt(p * q)
    if g.sum() == 0:
        return math.log(2)
    m = g / g.sum()
    ok = m > 0
    return float(0.5 * np.sum(p[ok] * np.log(p[ok] / m[ok]) + q[ok] * np.log(q[ok] / m[ok])))
