# what: right: the unknowns in the order psi, theta, and the second value from the trace
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[-gamma, -0.5], [0.5, 0]], dtype=complex)
    first = np.linalg.eig(matrix)[0][0]
    return np.array([np.trace(matrix) - first, first])
