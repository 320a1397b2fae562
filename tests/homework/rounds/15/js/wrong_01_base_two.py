# what: logarithms to base 2, so the answer is in bits
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    def kl(a, b):
        keep = a > 0
        return np.sum(a[keep] * np.log2(a[keep] / b[keep]))

    m = 0.5 * (p + q)
    return 0.5 * (kl(p, m) + kl(q, m))
