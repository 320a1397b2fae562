# what: right; from trace and determinant, with np.emath.sqrt and a cast at the end
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    trace, det = -gamma, 0.25
    mid = trace / 2
    return (mid + np.array([1, -1]) * np.emath.sqrt(mid**2 - det)).astype(complex)
