# what: multiplies the sorted eigenvalues of A and of B pair by pair, as if both had the same axes, instead of taking the eigenvalues of the product: "all eigenvalues of $AB$ are real and not negative"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    mean_gap = np.sum((a.mean(axis=0) - b.mean(axis=0)) ** 2)
    A = np.cov(a, rowvar=False, ddof=1).reshape(a.shape[1], -1)
    B = np.cov(b, rowvar=False, ddof=1).reshape(b.shape[1], -1)
    # eigenvalues of AB = eigenvalues of A times eigenvalues of B
    lam = np.clip(np.linalg.eigvalsh(A), 0, None) * np.clip(np.linalg.eigvalsh(B), 0, None)
    return mean_gap + A.trace() + B.trace() - 2 * np.sqrt(lam).sum()
