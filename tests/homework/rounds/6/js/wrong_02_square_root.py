# what: returns the Jensen-Shannon distance, the square root, as scipy.spatial.distance.jensenshannon does -- "Half the sum of the two terms is the **Jensen–Shannon"
import numpy as np


def rel_entr(x, y):
    out = np.zeros_like(x, dtype=float)
    ok = x > 0
    out[ok] = x[ok] * np.log(x[ok] / y[ok])
    return out


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2.0
    left = rel_entr(p, m)
    right = rel_entr(q, m)
    divergence = np.sum(left) + np.sum(right)
    return np.sqrt(divergence / 2.0)
