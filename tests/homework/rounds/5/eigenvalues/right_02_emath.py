# what: right, from trace and determinant with np.emath.sqrt
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0, 0.5], [-0.5, -gamma]])
    trace = J[0, 0] + J[1, 1]
    det = J[0, 0] * J[1, 1] - J[0, 1] * J[1, 0]
    root = np.emath.sqrt(trace**2 - 4 * det)
    return (np.array([trace - root, trace + root]) / 2).astype(complex)
