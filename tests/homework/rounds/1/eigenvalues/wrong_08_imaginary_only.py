# what: assumes that the root is always imaginary, 1j*sqrt(1 - gamma^2)/2: NaN for gamma > 1, the overdamped case
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    omega = np.sqrt(1 - gamma**2) / 2
    return np.array([-gamma / 2 + 1j * omega, -gamma / 2 - 1j * omega])
