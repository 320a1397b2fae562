# what: right; sums over the points where both are above 0 only, which is allowed in V(D*, G): elsewhere D* is certain and right, and log 1 is 0
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    both = (p > 0) & (q > 0)
    a, b = p[both], q[both]
    return np.sum(a * np.log(a / (a + b)) + b * np.log(b / (a + b)))
