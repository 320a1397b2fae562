# what: cuts both arrays to the points where p > 0, which loses q's part where p is 0
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    support = p > 0
    p, q = p[support], q[support]
    m = (p + q) / 2
    q_safe = np.where(q > 0, q, m)
    kl_p = np.sum(p * np.log(p / m))
    kl_q = np.sum(q * np.log(q_safe / m))
    return (kl_p + kl_q) / 2
