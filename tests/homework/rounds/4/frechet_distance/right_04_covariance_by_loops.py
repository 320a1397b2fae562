# what: right, covariances by loops, entry by entry; the roots of |lambda| against rounding
import numpy as np


def covariance(x):
    n, d = x.shape
    means = [sum(x[:, j]) / n for j in range(d)]
    cov = np.zeros((d, d))
    for i in range(d):
        for j in range(d):
            cov[i, j] = np.dot(x[:, i] - means[i], x[:, j] - means[j]) / (n - 1)
    return np.array(means), cov


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, A = covariance(a)
    mean_b, B = covariance(b)
    result = 0.0
    for x, y in zip(mean_a, mean_b):
        result += (x - y) ** 2
    for i in range(len(A)):
        result += A[i, i] + B[i, i]
    for lam in np.linalg.eigvals(np.dot(A, B)):
        result -= 2 * np.sqrt(abs(lam))
    return result
