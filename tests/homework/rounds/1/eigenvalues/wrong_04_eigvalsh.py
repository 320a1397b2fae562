# what: eigvalsh on a matrix that is not symmetric (it reads the lower triangle only), so the results are real and wrong
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    return np.linalg.eigvalsh(J).astype(complex)
