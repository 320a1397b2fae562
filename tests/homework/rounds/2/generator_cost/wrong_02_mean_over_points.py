# what: plain means of log D* and log(1 - D*) over the n points, as for samples in homework 1: the expectations must be weighted by p and by q
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d = np.where(p + q > 0, p / np.where(p + q > 0, p + q, 1), 0.5)
    eps = 1e-12
    return np.mean(np.log(d + eps)) + np.mean(np.log(1 - d + eps))
