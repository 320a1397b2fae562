# what: returns the eigenvalues of the identity plus the matrix, those of a step instead of the flow's
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    flow = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    update = np.eye(2) + flow
    return np.linalg.eigvals(update) + 0j
