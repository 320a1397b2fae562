# what: returns the square root, the Jensen-Shannon distance, as scipy's jensenshannon does. Ruled out by: "Write their Jensen–Shannon divergence, as one number."
import numpy as np


def rel_entr(a, b):
    safe = np.where(a > 0, a / np.where(b > 0, b, 1), 1)
    return a * np.log(safe)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2.0
    left = np.sum(rel_entr(p, m))
    right = np.sum(rel_entr(q, m))
    return np.sqrt((left + right) / 2.0)
