# what: 2 JSD slipped into the logarithm: -log(4 + 2 JSD) instead of -log 4 + 2 JSD; the two agree only at p = q
import numpy as np


def js(p, q):
    m = (p + q) / 2
    a, b = p > 0, q > 0
    return 0.5 * np.sum(p[a] * np.log(p[a] / m[a])) + 0.5 * np.sum(q[b] * np.log(q[b] / m[b]))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4 + 2 * js(p, q))
