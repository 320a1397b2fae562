# what: only the half of V that has G in it: E_q log(1 - D*)
import numpy as np


def generator_cost(p, q):
    # the generator cannot change the first half
    p, q = p.astype(float), q.astype(float)
    k = q > 0
    return np.sum(q[k] * np.log(q[k] / (p[k] + q[k])))
