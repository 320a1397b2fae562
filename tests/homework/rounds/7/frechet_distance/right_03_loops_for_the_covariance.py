# what: beginner's code: means and covariances by loops, the eigenvalues from the symmetric form
import numpy as np


def covariance(x):
    n, d = len(x), len(x[0])
    mean = [sum(row[j] for row in x) / n for j in range(d)]
    result = np.zeros((d, d))
    for i in range(d):
        for j in range(i, d):
            total = np.dot(x[:, i] - mean[i], x[:, j] - mean[j])
            result[i, j] = total / (n - 1)
            result[j, i] = result[i, j]
    return np.array(mean), result


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a = np.asarray(a, dtype=float)
    b = np.asarray(b, dtype=float)
    mean_a, cov_a = covariance(a)
    mean_b, cov_b = covariance(b)
    values, vectors = np.linalg.eigh(cov_a)
    values[values < 0] = 0
    root_a = vectors @ np.diag(np.sqrt(values)) @ vectors.T
    product = root_a @ cov_b @ root_a
    lambdas = np.linalg.eigvalsh((product + product.T) / 2)
    lambdas[lambdas < 0] = 0
    distance = sum((mean_a - mean_b) ** 2)
    distance = distance + np.trace(cov_a) + np.trace(cov_b)
    distance = distance - 2 * sum(np.sqrt(lambdas))
    return distance
