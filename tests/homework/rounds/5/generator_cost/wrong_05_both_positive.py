# what: the JSD skips points where either is 0, and so loses the log 2 of points that only one of the two has. "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    keep = (p > 0) & (q > 0)  # no log of 0, no division by 0
    p, q = p[keep], q[keep]
    m = 0.5 * (p + q)
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q) - np.log(4)
