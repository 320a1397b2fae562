# what: drops all points where p or q is 0 from the JSD, so what lies in one array alone (log 2 each) is not counted -- "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    keep = (p > 0) & (q > 0)  # no log of 0, no division by 0
    p, q = p[keep], q[keep]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q) - np.log(4)
