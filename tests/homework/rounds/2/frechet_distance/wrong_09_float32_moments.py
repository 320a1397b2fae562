# what: covariance as E[xx'] - mu mu' in float32: where the mean is large against the spread, the two cancel and only rounding is left
import numpy as np


def stats(x):
    x = np.asarray(x, dtype=np.float32)
    n = np.float32(len(x))
    mu = x.mean(axis=0)
    cov = x.T @ x / n - np.outer(mu, mu)
    return mu, cov * n / (n - 1)


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mu_a, A = stats(a)
    mu_b, B = stats(b)
    lam = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    return float(np.sum((mu_a - mu_b) ** 2) + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum())
