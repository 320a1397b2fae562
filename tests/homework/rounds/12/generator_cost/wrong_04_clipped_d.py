# what: clips D* to [0.05, 0.95]
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    d = np.clip(p / np.maximum(p + q, 1e-30), 0.05, 0.95)
    return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))
