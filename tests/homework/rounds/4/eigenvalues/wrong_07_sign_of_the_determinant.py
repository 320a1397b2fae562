# what: the determinant of the matrix has the wrong sign, -1/4, so one eigenvalue is above 0 and nothing ever turns: "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # det(J - x) = (0 - x)(-gamma - x) - (1/2)(1/2) = x^2 + gamma x - 1/4
    return np.roots([1, gamma, -1 / 4]).astype(complex)
