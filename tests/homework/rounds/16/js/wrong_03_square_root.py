# what: returns the Jensen-Shannon distance, the square root of the divergence, as SciPy's jensenshannon does
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p = np.asarray(p, dtype="float64")
    q = np.asarray(q, dtype="float64")
    m = (p + q) / 2.0
    left = np.sum(p[p > 0] * np.log(p[p > 0] / m[p > 0]))
    right = np.sum(q[q > 0] * np.log(q[q > 0] / m[q > 0]))
    return np.sqrt(max((left + right) / 2.0, 0.0))
