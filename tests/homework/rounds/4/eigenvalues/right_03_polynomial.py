# what: right, the roots of the characteristic polynomial x^2 - trace x + det
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    trace = 0 - gamma
    det = 0 * -gamma - 0.5 * -0.5
    return np.roots([1, -trace, det]).astype(complex)
