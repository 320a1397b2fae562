# what: the JSD was copied from a tutorial in bits (log2), the log 4 is natural: two units in one sum -- "All logarithms are natural."
import math

import numpy as np


def kl(a, b):
    mask = a > 0
    return np.sum(a[mask] * np.log2(a[mask] / b[mask]))


def js(p, q):
    """Jensen-Shannon divergence, between 0 and 1."""
    m = 0.5 * (p + q)
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -math.log(4) + 2 * js(p, q)
