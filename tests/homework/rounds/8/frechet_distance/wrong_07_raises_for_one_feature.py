# what: np.trace of the 0-d covariance raises for d = 1, otherwise right; violates "arrays of shape (n, d) and (m, d)" with the warm-up's d = 1
import numpy as np


def frechet_distance(a, b):
    ca, cb = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    gap = a.mean(axis=0) - b.mean(axis=0)
    w = np.linalg.eigvals(np.dot(ca, cb)).real.clip(min=0)
    return float(gap @ gap + np.trace(ca) + np.trace(cb) - 2 * np.sqrt(w).sum())
