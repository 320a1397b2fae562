# what: the mean of KL(p, q) and KL(q, p) with a small number against zeros, without the mixture
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    eps = 1e-12
    a = np.asarray(p, dtype="float64") + eps
    b = np.asarray(q, dtype="float64") + eps
    return 0.5 * np.sum(a * np.log(a / b)) + 0.5 * np.sum(b * np.log(b / a))
