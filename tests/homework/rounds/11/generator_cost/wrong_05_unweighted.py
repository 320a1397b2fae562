# what: means over the points instead of expectations
import numpy as np


def generator_cost(p, q):
    on_p, on_q = p > 0, q > 0
    real = np.mean(np.log(p[on_p] / (p + q)[on_p]))
    fake = np.mean(np.log(q[on_q] / (p + q)[on_q]))
    return real + fake
