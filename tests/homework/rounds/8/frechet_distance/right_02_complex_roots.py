# what: complex roots of eigvals, the real part at the end
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    ca, cb = (np.cov(x.T, ddof=1).reshape(x.shape[1], x.shape[1]) for x in (a, b))
    w = np.linalg.eigvals(ca @ cb).astype(complex)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float((np.dot(gap, gap) + np.trace(ca) + np.trace(cb) - 2 * np.sqrt(w).sum()).real)
