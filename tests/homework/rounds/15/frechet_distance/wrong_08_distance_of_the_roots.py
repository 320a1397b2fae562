# what: uses the squared distance between the covariances' square roots, which is the same only if A and B commute
import numpy as np


def root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return vectors @ np.diag(np.sqrt(np.maximum(values, 0))) @ vectors.T


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    cov_a = np.atleast_2d(np.cov(a, rowvar=False))
    cov_b = np.atleast_2d(np.cov(b, rowvar=False))
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    return np.sum(gap**2) + np.sum((root(cov_a) - root(cov_b)) ** 2)
