# what: eigvalsh, which is for symmetric matrices, and reads only the lower triangle: the eigenvalues come out real. "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    return np.linalg.eigvalsh(J).astype(complex)
