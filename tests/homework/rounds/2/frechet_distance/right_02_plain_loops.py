# what: means and covariances in plain Python loops, NumPy for the eigenvalues only
import numpy as np


def mean_and_cov(points):
    points = [[float(v) for v in p] for p in points]
    n, d = len(points), len(points[0])
    mean = [sum(p[i] for p in points) / n for i in range(d)]
    cov = [[0.0] * d for _ in range(d)]
    for i in range(d):
        for j in range(d):
            total = 0.0
            for p in points:
                total += (p[i] - mean[i]) * (p[j] - mean[j])
            cov[i][j] = total / (n - 1)
    return mean, cov


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, A = mean_and_cov(a)
    mean_b, B = mean_and_cov(b)
    distance = 0.0
    for i in range(len(mean_a)):
        distance += (mean_a[i] - mean_b[i]) ** 2 + A[i][i] + B[i][i]
    for value in np.linalg.eigvals(np.array(A) @ np.array(B)):
        value = complex(value).real
        if value > 0:
            distance -= 2 * value**0.5
    return distance
