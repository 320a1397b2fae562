# what: the mean of KL(p || q) and KL(q || p) (Jeffreys), without the distribution m in the middle -- "The mean of KL(p || m) and KL(q || m)"
import numpy as np


def kl(p, q, eps=1e-12):
    return np.sum(p * np.log((p + eps) / (q + eps)))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    # KL is not symmetric, JS is: average of the two directions
    return 0.5 * (kl(p, q) + kl(q, p))
