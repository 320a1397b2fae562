# what: eigvalsh for A B, which is not symmetric
import numpy as np


def frechet_distance(a, b):
    gap = a.mean(axis=0) - b.mean(axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    w = np.linalg.eigvalsh(A @ B)
    return gap @ gap + np.trace(A + B) - 2 * np.sum(np.sqrt(np.maximum(w, 0)))
