# what: means over the points instead of sums with the weights p and q; violates the expectations in V(D*, G)
import numpy as np


def generator_cost(p, q):
    ok_p, ok_q = p > 0, q > 0
    d = p / np.where(p + q > 0, p + q, 1)
    return float(np.mean(np.log(d[ok_p])) + np.mean(np.log(1 - d[ok_q])))
