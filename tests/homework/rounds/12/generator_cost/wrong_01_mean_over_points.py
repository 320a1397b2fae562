# what: takes plain means over the points for the expectations
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    total = np.where(p + q > 0, p + q, 1)
    d = np.where(p + q > 0, p / total, 0.5)
    real, fake = p > 0, q > 0
    return np.mean(np.log(d[real])) + np.mean(np.log(1 - d[fake]))
