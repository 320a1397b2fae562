# what: the numbers are right; where they are real, so is the type of the array
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvals(J)
