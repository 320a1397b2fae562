# what: returns the eigenvalues of one Euler step of size 1, I + M, not of the flow
import numpy as np


def eigenvalues(gamma):
    M = np.array([[0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvals(np.eye(2) + 1.0 * M).astype(complex)
