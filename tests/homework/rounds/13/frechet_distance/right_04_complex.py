# what: right: covariances in loops, complex roots whose real parts are summed
import numpy as np


def covariance(x):
    n, d = x.shape
    mean = [sum(float(v) for v in x[:, j]) / n for j in range(d)]
    c = np.zeros((d, d))
    for i in range(d):
        for j in range(d):
            for row in x:
                c[i, j] += (row[i] - mean[i]) * (row[j] - mean[j])
    return np.array(mean), c / (n - 1)


def frechet_distance(a, b):
    mean_a, cov_a = covariance(a)
    mean_b, cov_b = covariance(b)
    values = np.linalg.eigvals(cov_a.dot(cov_b)).astype(complex)
    distance = ((mean_a - mean_b) ** 2).sum() + cov_a.trace() + cov_b.trace()
    return distance - 2 * np.sqrt(values).real.sum()
