# what: the entropy form H(m) - (H(p) + H(q))/2 written without its parentheses: H(m) - H(p)/2 + H(q)/2, a sign slip at q's entropy
import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return entropy(m) - 0.5 * entropy(p) + 0.5 * entropy(q)
