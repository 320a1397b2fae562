# what: mean of KL(p||q) and KL(q||p), without the distribution m in the middle (and infinite where one is 0). Quote: "JSD = ½KL(p||m) + ½KL(q||m)"
import numpy as np


def kl(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.sum(np.where(p > 0, p * np.log(p / q), 0.0))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return 0.5 * kl(p, q) + 0.5 * kl(q, p)
