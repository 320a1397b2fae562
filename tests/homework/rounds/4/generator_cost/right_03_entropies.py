# what: right, by entropies: 2 JSD = 2 H(m) - H(p) - H(q)
import numpy as np


def entropy(r):
    r = r[r > 0]
    return -r @ np.log(r)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    m = (p + q) / 2
    return 2 * entropy(m) - entropy(p) - entropy(q) - np.log(4)
