# what: returns the square root, the Jensen-Shannon *distance* as scipy's jensenshannon defines it, and not the divergence
import numpy as np


def _rel_entr(x, y):
    out = np.zeros_like(x, dtype=float)
    mask = x > 0
    out[mask] = x[mask] * np.log(x[mask] / y[mask])
    return out


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p = np.asarray(p, float)
    q = np.asarray(q, float)
    m = (p + q) / 2.0
    divergence = np.sum(_rel_entr(p, m)) + np.sum(_rel_entr(q, m))
    return np.sqrt(divergence / 2.0)
