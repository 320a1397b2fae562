# what: right; covariances by plain Python loops, verbose, NumPy for the eigenvalues only
import math

import numpy as np


def mean_vector(rows):
    return [sum(row[j] for row in rows) / len(rows) for j in range(len(rows[0]))]


def covariance(rows, mean):
    d = len(mean)
    columns = [[row[j] - mean[j] for row in rows] for j in range(d)]
    c = [[0.0] * d for _ in range(d)]
    for i in range(d):
        for j in range(i + 1):
            total = sum(x * y for x, y in zip(columns[i], columns[j]))
            c[i][j] = total / (len(rows) - 1)
            c[j][i] = c[i][j]
    return c


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float).tolist(), np.asarray(b, float).tolist()
    mean_a, mean_b = mean_vector(a), mean_vector(b)
    cov_a, cov_b = covariance(a, mean_a), covariance(b, mean_b)
    distance = 0.0
    for p, q in zip(mean_a, mean_b):
        distance += (p - q) ** 2
    for i in range(len(mean_a)):
        distance += cov_a[i][i] + cov_b[i][i]
    for value in np.linalg.eigvals(np.array(cov_a) @ np.array(cov_b)):
        distance -= 2 * math.sqrt(max(value.real, 0.0))
    return distance
