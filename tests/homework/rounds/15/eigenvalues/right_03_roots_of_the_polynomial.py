# what: the roots of the characteristic polynomial from trace and determinant
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    trace, determinant = -gamma, 0.25
    return np.roots([1.0, -trace, determinant]) + 0j
