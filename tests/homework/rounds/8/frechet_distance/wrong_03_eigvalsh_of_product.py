# what: eigvalsh for AB, which is not symmetric; violates the hint "all eigenvalues of AB are real and not negative"
import numpy as np


def frechet_distance(a, b):
    ca, cb = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    gap = a.mean(axis=0) - b.mean(axis=0)
    w = np.clip(np.linalg.eigvalsh(ca @ cb), 0, None)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * np.sqrt(w).sum())
