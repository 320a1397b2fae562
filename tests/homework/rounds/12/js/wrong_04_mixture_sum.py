# what: forgets the half of the mixture
import numpy as np


def js(p, q):
    p, q = p.astype(float), q.astype(float)
    m = p + q
    a, b = p > 0, q > 0
    return 0.5 * np.sum(p[a] * np.log(p[a] / m[a])) + 0.5 * np.sum(q[b] * np.log(q[b] / m[b]))
