# what: symmetric square root of the first covariance by eigh, then eigvalsh
import numpy as np


def covariance(x):
    centred = x - np.mean(x, axis=0, keepdims=True)
    return centred.T @ centred / (x.shape[0] - 1)


def frechet_distance(a, b):
    a, b = a.astype(np.float64), b.astype(np.float64)
    cov_a, cov_b = covariance(a), covariance(b)
    values, vectors = np.linalg.eigh(cov_a)
    root = vectors @ np.diag(np.sqrt(np.abs(values))) @ vectors.T
    inner = np.abs(np.linalg.eigvalsh(root @ cov_b @ root))
    gap = np.linalg.norm(np.mean(a, axis=0) - np.mean(b, axis=0)) ** 2
    return np.array([gap + np.trace(cov_a + cov_b) - 2 * np.sqrt(inner).sum()])
