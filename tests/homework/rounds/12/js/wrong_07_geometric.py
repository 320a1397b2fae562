# what: compares with the geometric mean of p and q
import numpy as np


def js(p, q):
    p, q = p.astype(float) + 1e-12, q.astype(float) + 1e-12
    m = np.sqrt(p * q)
    m = m / m.sum()
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
