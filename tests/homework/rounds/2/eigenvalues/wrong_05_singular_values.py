# what: returns the singular values of the matrix instead of its eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0.0, 0.5], [-0.5, -gamma]])
    _, values, _ = np.linalg.svd(J)
    return values.astype(complex)
