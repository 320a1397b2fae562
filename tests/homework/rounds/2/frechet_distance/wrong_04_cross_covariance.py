# what: takes the covariance between the rows of a and b for the middle term, E|x - y|^2 in pairs: it pairs the images by their position (and raises where the sets differ in size)
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, "float64"), np.asarray(b, "float64")
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    x, y = a - mu_a, b - mu_b
    n = len(a)
    cov_a = x.T @ x / (n - 1)
    cov_b = y.T @ y / (len(b) - 1)
    cov_ab = x.T @ y / (n - 1)
    return float(np.sum((mu_a - mu_b) ** 2) + np.trace(cov_a + cov_b - 2 * cov_ab))
