# what: eigvalsh on AB, which is not symmetric: it reads the lower triangle only. "for two covariances $A$ and $B$, all eigenvalues of $AB$"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = a.mean(axis=0) - b.mean(axis=0)
    A, B = (np.cov(x, rowvar=False).reshape(x.shape[1], x.shape[1]) for x in (a, b))
    lam = np.clip(np.linalg.eigvalsh(A @ B), 0, None)  # real and sorted
    return gap @ gap + np.trace(A) + np.trace(B) - 2 * np.sqrt(lam).sum()
