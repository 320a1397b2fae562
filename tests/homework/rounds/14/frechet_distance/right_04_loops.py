# what: right: covariances by loops, complex square roots
import cmath

import numpy as np


def covariance(x):
    n, d = x.shape
    mean = [sum(x[:, j].tolist()) / n for j in range(d)]
    cov = np.zeros((d, d))
    for row in x:
        for i in range(d):
            for j in range(d):
                cov[i, j] += (row[i] - mean[i]) * (row[j] - mean[j]) / (n - 1)
    return mean, cov


def frechet_distance(a, b):
    mean_a, cov_a = covariance(a)
    mean_b, cov_b = covariance(b)
    total = sum((x - y) ** 2 for x, y in zip(mean_a, mean_b))
    total += sum(cov_a[i, i] + cov_b[i, i] for i in range(len(cov_a)))
    total -= 2 * sum(cmath.sqrt(w).real for w in np.linalg.eigvals(cov_a @ cov_b))
    return total
