# what: divides both covariances by len(a) - 1
import numpy as np


def frechet_distance(a, b):
    n, d = a.shape
    mean_a, mean_b = a.mean(0), b.mean(0)
    cov_a = (a - mean_a).T @ (a - mean_a) / (n - 1)
    cov_b = (b - mean_b).T @ (b - mean_b) / (n - 1)
    values = np.linalg.eigvals(cov_a @ cov_b).real.clip(min=0)
    gap = mean_a - mean_b
    return gap.dot(gap) + cov_a.trace() + cov_b.trace() - 2 * (values**0.5).sum()
