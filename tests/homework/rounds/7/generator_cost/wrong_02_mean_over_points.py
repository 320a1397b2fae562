# what: takes each expectation as the mean over the n points of p log D, though p already weighs them: the result is n times too small; lesson 4.1: "$C(G) = -\log 4 + 2\,\text{JSD}(p_\text{data}, p_g)$"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p, q = np.asarray(p, float), np.asarray(q, float)
    s = np.where(p + q > 0, p + q, 1)
    log_d = np.log(np.where(p > 0, p / s, 1))
    log_not_d = np.log(np.where(q > 0, q / s, 1))
    return np.mean(p * log_d) + np.mean(q * log_not_d)
