# what: -γ/2 in the corner of the matrix instead of -γ ("the flow of task 2")
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma / 2]])).astype(complex)
