# what: gives np.roots the coefficients from the lowest power up, as np.polynomial takes them: the reciprocals of the eigenvalues -- "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # characteristic polynomial: 1/4 + gamma * lambda + lambda^2
    coefficients = [0.25, gamma, 1.0]
    return np.roots(coefficients).astype(complex)
