# what: eigenvalues of one step, I + J, instead of those of the flow's matrix J: everything is 1 too large
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]], dtype=complex)
    update = np.eye(2) + J
    return np.linalg.eigvals(update)
