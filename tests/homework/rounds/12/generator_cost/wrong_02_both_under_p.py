# what: weights both terms with p
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    d = np.where(p + q > 0, p / np.where(p + q > 0, p + q, 1), 0.5)
    d = np.clip(d, 1e-12, 1 - 1e-12)
    return np.sum(p * np.log(d)) + np.sum(p * np.log(1 - d))
