# what: the Jensen-Shannon distance as SciPy has it, the square root of the divergence
import numpy as np


def rel_entr(x, y):
    out = np.zeros(len(x))
    ok = x > 0
    out[ok] = x[ok] * np.log(x[ok] / y[ok])
    return out


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2.0
    left = rel_entr(p, m)
    right = rel_entr(q, m)
    divergence = (left.sum() + right.sum()) / 2.0
    return np.sqrt(max(divergence, 0.0))
