# what: H(m) - H(p)/2 + H(q)/2: missing parentheses, the entropy of q has the wrong sign. Quote: "Half the sum of the two terms is the"
import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return entropy(m) - entropy(p) / 2 + entropy(q) / 2
