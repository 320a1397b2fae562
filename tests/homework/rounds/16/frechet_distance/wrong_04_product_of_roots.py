# what: multiplies the roots of A and B and takes the trace, which is right only when A and B commute.
import numpy as np


def sqrtm(m):
    w, v = np.linalg.eigh(m)
    return v @ np.diag(np.sqrt(np.maximum(w, 0))) @ v.T


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    ca = np.cov(a, rowvar=False).reshape(a.shape[1], a.shape[1])
    cb = np.cov(b, rowvar=False).reshape(b.shape[1], b.shape[1])
    return gap @ gap + np.trace(ca) + np.trace(cb) - 2 * np.trace(sqrtm(ca) @ sqrtm(cb))
