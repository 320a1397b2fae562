# what: eigvalsh on A @ B, which is not symmetric (eigvalsh reads the lower triangle only), so the eigenvalues are those of another matrix
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    # real and not negative, so eigvalsh will do
    lam = np.clip(np.linalg.eigvalsh(A @ B), 0, None)
    diff = np.mean(a, axis=0) - np.mean(b, axis=0)
    return float(np.dot(diff, diff) + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum())
