# what: takes the square root, as scipy's jensenshannon does: that is the distance, not the divergence. Quote: "JSD does not, its square root does"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    def rel_entr(a, b):
        ok = a > 0
        return np.sum(a[ok] * np.log(a[ok] / b[ok]))

    m = (p + q) / 2.0
    left = rel_entr(p, m)
    right = rel_entr(q, m)
    return np.sqrt((left + right) / 2.0)
