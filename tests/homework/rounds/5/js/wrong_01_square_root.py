# what: the square root of the divergence, as scipy.spatial.distance.jensenshannon returns: the distance, not the divergence. Quote: "Write their Jensen–Shannon divergence, as one number."
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    def rel_entr(a, b):
        keep = a > 0
        return np.sum(a[keep] * np.log(a[keep] / b[keep]))

    m = (p + q) / 2.0
    left = rel_entr(p, m)
    right = rel_entr(q, m)
    return np.sqrt(max(left + right, 0.0) / 2.0)
