# what: np.where guards, then a dot product of densities and logs of the best answers
import numpy as np


def generator_cost(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    s = np.where(p + q == 0, 1, p + q)
    log_d = np.log(np.where(p == 0, 1, p / s))
    log_not_d = np.log(np.where(q == 0, 1, q / s))
    return float(p @ log_d + q @ log_not_d)
