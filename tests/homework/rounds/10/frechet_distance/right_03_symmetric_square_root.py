# what: takes A's symmetric root by eigh, then the eigenvalues of sqrt(A) B sqrt(A); a 0-d array
import numpy as np


def covariance(x):
    d = x - np.mean(x, axis=0, keepdims=True)
    return d.T @ d / (x.shape[0] - 1)


def frechet_distance(a, b):
    a = np.array(a, dtype=np.float64)
    b = np.array(b, dtype=np.float64)
    A, B = covariance(a), covariance(b)
    w, v = np.linalg.eigh(A)
    root = (v * np.sqrt(np.maximum(w, 0))) @ v.T
    middle = root @ B @ root
    lam = np.linalg.eigvalsh((middle + middle.T) / 2)
    result = np.linalg.norm(a.mean(0) - b.mean(0)) ** 2 + np.trace(A + B)
    return np.array(result - 2 * np.sqrt(np.maximum(lam, 0)).sum())
