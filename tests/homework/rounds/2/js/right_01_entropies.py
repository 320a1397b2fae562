# what: right: entropy of the middle minus the mean of the entropies
import numpy as np


def entropy(p):
    return -sum(x * np.log(x) for x in p if x > 0)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2
