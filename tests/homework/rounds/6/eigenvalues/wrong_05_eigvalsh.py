# what: uses eigvalsh, which is for symmetric matrices and reads one triangle only: real numbers that never turn. Lesson 5: "A game has two losses, and its matrix need not"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(J).astype("complex128")
