# what: takes np.mean over the points as if they were samples ("probabilities: each array sums to 1")
import numpy as np


def generator_cost(p, q):
    p, q = p[p + q > 0], q[p + q > 0]
    d = p / (p + q)
    with np.errstate(divide="ignore"):
        log_d, log_1d = np.log(d), np.log(1 - d)
    return float(np.mean(log_d) + np.mean(log_1d))
