# what: right, complex roots of the eigenvalues, of which only the real part is kept: a tiny negative eigenvalue adds nothing
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    (mu_a, A), (mu_b, B) = (
        (x.mean(axis=0), np.einsum("ni,nj->ij", x - x.mean(axis=0), x - x.mean(axis=0)) / (x.shape[0] - 1))
        for x in (np.asarray(a, float), np.asarray(b, float))
    )
    roots = np.sqrt(np.linalg.eigvals(A.dot(B)).astype(complex))
    return float(((mu_a - mu_b) ** 2).sum() + A.trace() + B.trace() - 2 * roots.real.sum())
