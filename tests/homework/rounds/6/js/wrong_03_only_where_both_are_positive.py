# what: throws out every point where p or q is 0, but there the other one still contributes: disjoint ones get 0 instead of log 2 -- "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    keep = (p > 0) & (q > 0)  # the logarithm needs positive numbers
    p, q = p[keep], q[keep]
    m = (p + q) / 2
    return np.sum(p * np.log(p / m)) / 2 + np.sum(q * np.log(q / m)) / 2
