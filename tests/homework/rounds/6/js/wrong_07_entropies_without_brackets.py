# what: H(m) - (H(p) + H(q)) / 2 with the brackets lost: H(q) / 2 is added and H(p) not halved -- "Half the sum of the two terms is the **Jensen–Shannon"
import numpy as np


def entropy(x):
    x = x[x > 0]
    return -np.sum(x * np.log(x))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return entropy((p + q) / 2) - entropy(p) + entropy(q) / 2
