# what: smooths both distributions (+0.01, then scaled to 1) to get rid of the zeros: the divergence of two other distributions comes out, too small
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    eps = 1e-2
    p = (p + eps) / np.sum(p + eps)
    q = (q + eps) / np.sum(q + eps)
    m = 0.5 * (p + q)
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
