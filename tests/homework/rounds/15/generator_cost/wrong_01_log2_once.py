# what: subtracts log 2 instead of log 4
import numpy as np


def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    total = 0.0
    for a in (p, q):
        on = a > 0
        total += 0.5 * np.sum(a[on] * np.log(a[on] / m[on]))
    return total


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q) - np.log(2)
