# what: right; as in the lesson, by the symmetric matrix with the root of B on both sides
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    d = a.shape[1]
    cov = [np.reshape(np.cov(np.asarray(x, "float64"), rowvar=False, ddof=1), (d, d)) for x in (a, b)]
    values, vectors = np.linalg.eigh(cov[1])
    root_b = vectors @ np.diag(np.sqrt(np.maximum(values, 0))) @ vectors.T
    inner = np.linalg.eigvalsh(root_b @ cov[0] @ root_b)
    overlap = np.sqrt(np.maximum(inner, 0)).sum()
    return np.sum((np.mean(a, 0) - np.mean(b, 0)) ** 2) + sum(map(np.trace, cov)) - 2 * overlap
