# what: mean over the n points in place of the sum; p and q are the weights already, so this is n times too small. Quote: "KL(p || q) = sum p log p/q"
import numpy as np


def kl(p, q):
    safe_p = np.where(p > 0, p, 1.0)
    safe_q = np.where(p > 0, q, 1.0)
    return np.mean(p * np.log(safe_p / safe_q))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2
