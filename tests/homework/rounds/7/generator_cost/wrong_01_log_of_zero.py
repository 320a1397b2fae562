# what: 0 log 0 gives nan (and 0/0 in D): points where a probability is 0 are not looked after: "Some probabilities may be 0"
from kgan import homework

import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d = p / (p + q)
    return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))
