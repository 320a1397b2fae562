# what: computes the multipliers of a step of length 1, the eigenvalues of I + J, instead of those of the flow's matrix J. "Near $(0, 0)$ the flow of task 2 is linear."
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]])
    A = np.eye(2) + J
    return np.linalg.eigvals(A).astype(complex)
