# what: uses the formula of the lesson as it is: 0 log 0 gives nan as soon as one probability is 0. "Some probabilities may be 0, in one array or in"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d_star = p / (p + q)
    return np.sum(p * np.log(d_star)) + np.sum(q * np.log(1 - d_star))
