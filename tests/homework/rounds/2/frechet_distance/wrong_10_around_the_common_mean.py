# what: takes both covariances around the mean of all points together, so the gap of the means counts in the covariances too; each normal distribution has its own mean
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    a, b = np.asarray(a, float), np.asarray(b, float)
    mean = np.concatenate([a, b]).mean(axis=0)

    def covariance(x):
        return (x - mean).T @ (x - mean) / (len(x) - 1)

    A, B = covariance(a), covariance(b)
    gap = a.mean(axis=0) - b.mean(axis=0)
    lam = np.linalg.eigvals(A @ B).real.clip(min=0)
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum())
