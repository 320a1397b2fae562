# what: the matrix has whole numbers as its type, so 1/2 and the decimals of gamma are cut off
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    a = np.array([[0, 1], [-1, 0]])
    a[0, 1] = 0.5 * a[0, 1]
    a[1, 0] = 0.5 * a[1, 0]
    a[1, 1] = -gamma
    return np.linalg.eigvals(a).astype(complex)
