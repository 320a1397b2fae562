# what: centers both arrays with -=, so the caller's features lose their means
import numpy as np


def frechet_distance(a, b):
    mu_a, mu_b = a.mean(axis=0), b.mean(axis=0)
    a -= mu_a
    b -= mu_b
    A = a.T @ a / (len(a) - 1)
    B = b.T @ b / (len(b) - 1)
    lam = np.clip(np.linalg.eigvals(A @ B).real, 0, None)
    return ((mu_a - mu_b) ** 2).sum() + np.trace(A + B) - 2 * np.sqrt(lam).sum()
