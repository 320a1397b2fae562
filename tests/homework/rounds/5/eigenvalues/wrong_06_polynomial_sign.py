# what: writes the characteristic polynomial with +trace, lambda^2 - gamma lambda + 1/4: real parts above 0. "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    trace = -gamma
    det = 0.25
    return np.roots([1.0, trace, det]).astype(complex)
