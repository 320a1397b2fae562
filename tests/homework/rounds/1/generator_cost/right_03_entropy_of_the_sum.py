# what: sum of x log x over p and over q, minus that over p + q: no JSD, no logarithm of 4
import numpy as np


def x_log_x(x):
    x = x[x > 0]
    return float(x @ np.log(x))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    # p log(p/(p+q)) + q log(q/(p+q)) = p log p + q log q - (p+q) log(p+q)
    return x_log_x(p) + x_log_x(q) - x_log_x(p + q)
