# what: the symmetrised KL divergence between p and q, without the mixture
import numpy as np


def kl(a, b):
    eps = 1e-12
    return np.sum(a * np.log((a + eps) / (b + eps)))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return 0.5 * (kl(p, q) + kl(q, p))
