# what: copy-paste slip: both halves are KL(p || m), the one of q is missing -- "The mean of KL(p || m) and KL(q || m)"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    kl_pm = np.sum(p[p > 0] * np.log(p[p > 0] / m[p > 0]))
    kl_qm = np.sum(p[p > 0] * np.log(p[p > 0] / m[p > 0]))
    return (kl_pm + kl_qm) / 2
