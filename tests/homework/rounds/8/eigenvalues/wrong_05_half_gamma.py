# what: gamma/2 in the corner of the matrix, from the penalty; violates the flow of task 2, whose brake is gamma psi
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma / 2]], dtype=complex))
