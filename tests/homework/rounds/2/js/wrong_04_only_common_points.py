# what: keeps only the points where both probabilities are above 0: a point where one is 0 contributes (log 2)/2 times the other, which is lost
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    both = (p > 0) & (q > 0)  # log(0) is not defined
    p, q = p[both], q[both]
    m = (p + q) / 2
    return (np.sum(p * np.log(p / m)) + np.sum(q * np.log(q / m))) / 2
