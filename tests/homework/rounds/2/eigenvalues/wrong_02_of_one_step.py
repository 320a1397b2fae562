# what: takes the matrix of one step, I + J, and not of the flow: both eigenvalues are too large by 1
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    step = np.array([[1, 0.5], [-0.5, 1 - gamma]])
    return np.linalg.eigvals(step).astype(complex)
