# what: 0 times log 0 is nan in NumPy, and D* is 0/0 where both are 0; the sum is nan: "probabilities may be 0, in one array or in both"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    D_star = p / (p + q)
    V = np.sum(p * np.log(D_star) + q * np.log(1 - D_star))
    return V
