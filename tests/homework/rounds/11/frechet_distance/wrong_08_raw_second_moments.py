# what: covariance as E[xx] - E[x]E[x], in float32
import numpy as np


def frechet_distance(a, b):
    def fit(x):
        x = x.astype(np.float32)
        n = np.float32(len(x))
        mean = x.mean(axis=0)
        cov = (x.T @ x / n - np.outer(mean, mean)) * (n / (n - 1))
        return mean, cov

    (mean_a, cov_a), (mean_b, cov_b) = fit(a), fit(b)
    values = np.linalg.eigvals(cov_a @ cov_b)
    root = np.sqrt(np.maximum(values.real, 0)).sum()
    return float(np.sum((mean_a - mean_b) ** 2) + np.trace(cov_a + cov_b) - 2 * root)
