# what: logarithms to base 2, so the greatest value is 1 bit
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = 0.5 * (p + q)
    result = 0.0
    for x in (p, q):
        i = x > 0
        result += 0.5 * np.sum(x[i] * np.log2(x[i] / m[i]))
    return result
