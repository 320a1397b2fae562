# what: right: the root of A by eigh, then the root of the symmetric product
import numpy as np


def root(m):
    w, v = np.linalg.eigh(m)
    return (v * np.sqrt(np.maximum(w, 0))) @ v.T


def frechet_distance(a, b):
    d = a.shape[1]
    A, B = (np.cov(x.T.astype(float)).reshape(d, d) for x in (a, b))
    s = root(A)
    middle = root(s @ B @ s)
    return float(((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(A + B - 2 * middle))
