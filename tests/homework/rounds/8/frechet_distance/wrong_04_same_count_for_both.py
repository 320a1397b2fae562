# what: divides both covariances by n - 1 with the n of a; violates "(n, d) and (m, d)" and "covariances have the divisor n - 1"
import numpy as np


def frechet_distance(a, b):
    n = len(a)
    xa, xb = a - a.mean(axis=0), b - b.mean(axis=0)
    ca, cb = xa.T @ xa / (n - 1), xb.T @ xb / (n - 1)
    w = np.linalg.eigvals(ca @ cb).real.clip(0)
    gap = a.mean(axis=0) - b.mean(axis=0)
    return float((gap**2).sum() + np.trace(ca + cb) - 2 * np.sqrt(w).sum())
