# what: remembers the form with entropies as H(m) - H(p) - H(q): the halves before H(p) and H(q) are missing. "Half the sum of the two terms is the"
import numpy as np


def entropy(a):
    a = a[a > 0]
    return -np.sum(a * np.log(a))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    m = (p + q) / 2
    return entropy(m) - entropy(p) - entropy(q)
