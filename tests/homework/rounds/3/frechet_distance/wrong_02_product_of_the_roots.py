# what: trace of A^(1/2) B^(1/2) instead of (A B)^(1/2): the same only where A and B commute -- "the trace of a matrix's square root"
import numpy as np


def sqrtm(M):
    w, v = np.linalg.eigh(M)
    return v @ np.diag(np.sqrt(np.clip(w, 0, None))) @ v.T


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    m1, m2 = np.mean(a, axis=0), np.mean(b, axis=0)
    s1 = np.cov(a, rowvar=False).reshape(a.shape[1], a.shape[1])
    s2 = np.cov(b, rowvar=False).reshape(a.shape[1], a.shape[1])
    covmean = sqrtm(s1).dot(sqrtm(s2))  # sqrt(s1 s2) = sqrt(s1) sqrt(s2)
    diff = m1 - m2
    return diff.dot(diff) + np.trace(s1) + np.trace(s2) - 2 * np.trace(covmean)
