# what: its JSD is the sum of the two KL terms without the half, and then it is doubled: "Half the sum of the two terms"
import numpy as np


def kl(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(p > 0, p * np.log(p / q), 0.0))


def js(p, q):
    m = 0.5 * (p + q)
    return kl(p, m) + kl(q, m)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -2 * np.log(2) + 2 * js(p, q)
