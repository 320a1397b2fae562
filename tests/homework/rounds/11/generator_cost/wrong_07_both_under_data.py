# what: weights both logs with p
import numpy as np


def generator_cost(p, q):
    on = p > 0
    d = p[on] / (p + q)[on]
    d = np.clip(d, 1e-7, 1 - 1e-7)
    return np.sum(p[on] * np.log(d)) + np.sum(p[on] * np.log(1 - d))
