# what: NumPy's eigvals of a complex matrix
import numpy as np


def eigenvalues(gamma):
    jacobian = np.zeros((2, 2), dtype=complex)
    jacobian[0, 1] = 0.5
    jacobian[1, 0] = -0.5
    jacobian[1, 1] = -gamma
    return np.linalg.eigvals(jacobian)
