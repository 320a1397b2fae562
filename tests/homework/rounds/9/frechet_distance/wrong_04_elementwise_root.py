# what: trace of the elementwise root of AB ("What has the trace of a matrix's square root to do with its eigenvalues?")
import numpy as np


def frechet_distance(a, b):
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    root = np.sqrt(np.abs(A @ B))
    return float(np.sum((a.mean(0) - b.mean(0)) ** 2) + np.trace(A + B - 2 * root))
