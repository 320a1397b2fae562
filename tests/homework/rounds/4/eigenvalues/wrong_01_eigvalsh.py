# what: uses eigvalsh, which takes the matrix for a symmetric one and reads only its lower half: "its matrix need not be symmetric"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(J).astype(complex)
