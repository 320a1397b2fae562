# what: m = p is no copy, so m += q changes p too: p is compared with itself and only KL(q || m)/2 is left (and the caller's array is spoilt). "+ \frac12 \text{KL}(q \| m)$"
import numpy as np


def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    m = p
    m += q
    m /= 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
