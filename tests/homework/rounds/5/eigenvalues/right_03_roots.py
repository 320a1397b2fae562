# what: right, the roots of lambda^2 + gamma lambda + 1/4
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    polynomial = np.polynomial.Polynomial([0.25, gamma, 1.0])
    return polynomial.roots() + 0j
