# what: above gamma = 1 it returns the real part -gamma/2 twice, as if there the root were 0
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    turning = np.sqrt(max(1 - gamma**2, 0)) / 2
    return np.array([-gamma / 2 + 1j * turning, -gamma / 2 - 1j * turning])
