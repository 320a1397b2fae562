# what: turns one set's factor towards the other's by the best rotation (Procrustes), and adds up the squares left over
import numpy as np


def factor(x):
    """A d x d matrix F with F^T F = the covariance."""
    centred = (x - x.mean(axis=0)) / np.sqrt(len(x) - 1)
    r = np.linalg.qr(centred, mode="r")
    d = x.shape[1]
    return np.vstack([r, np.zeros((d - len(r), d))])


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    f, g = factor(a), factor(b)
    u, _, vt = np.linalg.svd(f @ g.T)
    left_over = f - u @ vt @ g
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float(np.sum(gap**2) + np.sum(left_over**2))
