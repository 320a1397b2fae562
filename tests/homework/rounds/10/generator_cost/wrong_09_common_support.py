# what: throws away the points that only one of the two reaches, and normalises what is left
import numpy as np


def generator_cost(p, q):
    common = (p > 0) & (q > 0)
    if not common.any():
        return 0.0
    p = p[common] / p[common].sum()
    q = q[common] / q[common].sum()
    d = p / (p + q)
    return float(np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d)))
