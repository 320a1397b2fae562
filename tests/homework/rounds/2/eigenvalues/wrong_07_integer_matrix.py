# what: fills an integer matrix: 1/2 and -1/2 are cut to 0 (and gamma to a whole number), so the eigenvalues are 0 and -gamma
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0], [0, 0]])
    J[0, 1] = 1 / 2
    J[1, 0] = -1 / 2
    J[1, 1] = -gamma
    return np.linalg.eigvals(J) + 0j
