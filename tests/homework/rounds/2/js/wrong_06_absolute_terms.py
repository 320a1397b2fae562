# what: sums the absolute values of the terms "because a divergence is not negative": single terms p log(p/m) may be negative, only their sum is not
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    total = 0.0
    for a, b, c in zip(p, q, m):
        if a > 0:
            total += abs(a * np.log(a / c))
        if b > 0:
            total += abs(b * np.log(b / c))
    return total / 2
