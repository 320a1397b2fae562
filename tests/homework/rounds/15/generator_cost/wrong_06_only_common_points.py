# what: computes js only over the points where both probabilities are positive
import numpy as np


def js(p, q):
    keep = (p > 0) & (q > 0)
    p, q = p[keep].astype("float64"), q[keep].astype("float64")
    m = 0.5 * (p + q)
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q) - 2 * np.log(2)
