# what: off-diagonal entries 1 and -1 (the Wasserstein game) instead of 1/2 and -1/2: forgot that sigma(0) = 1/2
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0, 1], [-1, -gamma]], dtype=complex)
    return np.linalg.eigvals(matrix)
