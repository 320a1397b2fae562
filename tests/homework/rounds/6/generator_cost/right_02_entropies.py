# what: right; by entropies, sum p log p + sum q log q - sum (p + q) log (p + q), with 0 log 0 = 0
import numpy as np


def x_log_x(x):
    x = np.array(x, dtype="float64")
    return x * np.log(np.where(x > 0, x, 1.0))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return np.sum(x_log_x(p) + x_log_x(q) - x_log_x(np.add(p, q)))
