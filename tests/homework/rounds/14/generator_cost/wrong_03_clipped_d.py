# what: D is clipped to 0.01 ... 0.99 so that no log is infinite
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    s = p + q
    d = np.where(s > 0, p / np.where(s > 0, s, 1), 0.5)
    d = np.clip(d, 0.01, 0.99)
    return np.sum(p * np.log(d) + q * np.log(1 - d))
