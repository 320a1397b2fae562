# what: takes the plain mean over the points instead of the sum (the probabilities already weigh them)
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    both = p + q
    d = np.divide(p, both, out=np.full(p.shape, 0.5, dtype="float64"), where=both > 0)
    log_d = np.log(np.where(p > 0, d, 1.0))
    log_not_d = np.log(np.where(q > 0, 1 - d, 1.0))
    return np.mean(p * log_d) + np.mean(q * log_not_d)
