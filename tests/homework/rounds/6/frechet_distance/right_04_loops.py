# what: right; means and covariances by loops, rounding below 0 set to 0, a 0-d array as the number
import numpy as np


def mean_and_cov(points):
    n, d = len(points), len(points[0])
    mean = [sum(p[j] for p in points) / n for j in range(d)]
    cov = np.zeros((d, d))
    for i in range(d):
        for j in range(d):
            total = 0.0
            for p in points:
                total += (p[i] - mean[i]) * (p[j] - mean[j])
            cov[i, j] = total / (n - 1)
    return np.array(mean), cov


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, cov_a = mean_and_cov(a)
    mean_b, cov_b = mean_and_cov(b)
    values = np.linalg.eigvals(cov_a @ cov_b).real
    values[values < 0] = 0
    result = np.square(mean_a - mean_b).sum()
    result += np.diag(cov_a).sum() + np.diag(cov_b).sum()
    result -= 2 * np.sqrt(values).sum()
    return np.array(result)
