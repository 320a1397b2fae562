# what: drops the zeros of p and of q separately, so the points no longer match: shape error, or wrong partners. Quote: "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p = p[p > 0]
    q = q[q > 0]
    m = (p + q) / 2
    return (np.sum(p * np.log(p / m)) + np.sum(q * np.log(q / m))) / 2
