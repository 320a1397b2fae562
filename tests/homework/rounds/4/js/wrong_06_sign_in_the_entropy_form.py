# what: H(m) - H(p)/2 + H(q)/2: a bracket is missing, so the second entropy has the wrong sign. Ruled out by: "\frac12 \text{KL}(p \| m) + \frac12 \text{KL}(q \| m)$"
import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return entropy((p + q) / 2) - entropy(p) / 2 + entropy(q) / 2
