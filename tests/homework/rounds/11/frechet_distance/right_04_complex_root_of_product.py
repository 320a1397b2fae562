# what: loops for the covariances, complex roots, the real part at the end
import cmath

import numpy as np


def moments(x):
    rows = [[float(v) for v in row] for row in x]
    n, d = len(rows), len(rows[0])
    mean = [sum(row[j] for row in rows) / n for j in range(d)]
    cov = [
        [sum((r[i] - mean[i]) * (r[j] - mean[j]) for r in rows) / (n - 1) for j in range(d)]
        for i in range(d)
    ]
    return mean, cov


def frechet_distance(a, b):
    (mean_a, cov_a), (mean_b, cov_b) = moments(a), moments(b)
    distance = sum((x - y) ** 2 for x, y in zip(mean_a, mean_b))
    distance += sum(cov_a[i][i] + cov_b[i][i] for i in range(len(mean_a)))
    for value in np.linalg.eigvals(np.matmul(cov_a, cov_b)):
        distance -= 2 * cmath.sqrt(value).real
    return max(distance, 0.0)
