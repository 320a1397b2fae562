# what: m = p + q / 2 without brackets is no mean of the two (it sums to 1.5). Quote: "$m = \tfrac12 (p_\text{data} + p_g)$ for the distribution"
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = p + q / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
