# what: covariances by loops; complex roots of all eigenvalues of A B, real part at the end
import numpy as np


def mean_and_covariance(x):
    n, d = x.shape
    mean = [sum(x[:, j]) / n for j in range(d)]
    cov = np.zeros((d, d))
    for i in range(d):
        for j in range(d):
            cov[i, j] = np.sum((x[:, i] - mean[i]) * (x[:, j] - mean[j])) / (n - 1)
    return np.array(mean), cov


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_a, cov_a = mean_and_covariance(a)
    mean_b, cov_b = mean_and_covariance(b)
    squared_gap = 0.0
    for j in range(len(mean_a)):
        squared_gap += (mean_a[j] - mean_b[j]) ** 2
    eigenvalues = np.linalg.eigvals(cov_a @ cov_b).astype(complex)
    trace_of_root = np.sum(np.sqrt(eigenvalues)).real
    return squared_gap + np.trace(cov_a) + np.trace(cov_b) - 2 * trace_of_root
