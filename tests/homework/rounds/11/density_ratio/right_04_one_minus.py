# what: 1/(1 - d) - 1, rewritten so that small d stay accurate
import numpy as np


def density_ratio(d):
    q_share = np.subtract(1.0, d)
    return np.where(d > 0.5, np.reciprocal(q_share) - 1.0, np.true_divide(d, q_share))
