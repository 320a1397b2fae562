# what: takes the root's size as the imaginary part for every gamma; above gamma = 1 the root is real. "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    omega = np.sqrt(np.abs(1 - gamma**2)) / 2
    return np.array([-gamma / 2 + 1j * omega, -gamma / 2 - 1j * omega])
