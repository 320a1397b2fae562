# what: root of A by eigh, then the eigenvalues of A^½ B A^½ by eigvalsh
import numpy as np


def covariance(x):
    x = x - np.mean(x, axis=0, keepdims=True)
    return np.einsum("ni,nj->ij", x, x) / (x.shape[0] - 1)


def frechet_distance(a, b):
    A, B = covariance(a), covariance(b)
    values, vectors = np.linalg.eigh(A)
    half = vectors * np.sqrt(np.clip(values, 0, None)) @ vectors.T
    middle = np.clip(np.linalg.eigvalsh(half @ B @ half), 0, None)
    shift = np.linalg.norm(a.mean(axis=0) - b.mean(axis=0)) ** 2
    return shift + np.trace(A) + np.trace(B) - 2 * np.sqrt(middle).sum()
