# what: right; roots of the characteristic polynomial, made from trace and determinant
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    trace = matrix[0, 0] + matrix[1, 1]
    det = matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0]
    return np.roots([1, -trace, det]).astype(complex)
