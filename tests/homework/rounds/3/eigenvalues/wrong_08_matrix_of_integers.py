# what: fills the numbers into a matrix of integers, which cuts 0.5 down to 0 (and gamma to a whole number) -- "Write its 2 × 2 matrix down"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.zeros((2, 2), dtype=int)
    J[0, 1] = 0.5
    J[1, 0] = -0.5
    J[1, 1] = -gamma
    return np.linalg.eigvals(J).astype(complex)
