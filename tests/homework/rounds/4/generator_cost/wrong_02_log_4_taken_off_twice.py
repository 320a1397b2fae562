# what: takes -log 4 off although the sums have the denominator p + q and not m, so it is in the sums already and counted twice: "Each denominator is $2m$, and each factor 2 gives"
import numpy as np


def kl(p, q):
    nonzero = p > 0
    return np.sum(p[nonzero] * np.log(p[nonzero] / q[nonzero]))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4) + kl(p, p + q) + kl(q, p + q)
