# what: the mean over the n points instead of the sum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    one = np.ones_like(p)
    term_p = p * np.log(np.divide(p, m, out=one.copy(), where=p > 0))
    term_q = q * np.log(np.divide(q, m, out=one.copy(), where=q > 0))
    return np.mean(term_p + term_q) / 2
