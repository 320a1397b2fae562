# what: clips D* to [0.01, 0.99] against log 0, which shifts the value where the distributions hardly overlap.
import numpy as np


def generator_cost(p, q):
    p = p.astype(np.float64)
    q = q.astype(np.float64)
    d = np.divide(p, p + q, out=np.full_like(p, 0.5), where=(p + q) > 0)
    d = np.clip(d, 0.01, 0.99)
    return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))
