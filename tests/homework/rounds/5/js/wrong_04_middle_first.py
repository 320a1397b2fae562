# what: KL(m || p) and KL(m || q), the arguments of KL the wrong way round, with the zeros skipped. Quote: "\frac12 \text{KL}(p \| m) + \frac12 \text{KL}(q \| m)"
import numpy as np


def kl(a, b):
    keep = (a > 0) & (b > 0)
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = 0.5 * (p + q)
    return 0.5 * kl(m, p) + 0.5 * kl(m, q)
