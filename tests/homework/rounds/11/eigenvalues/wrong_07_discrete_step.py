# what: the matrix of a step of size 1, identity added
import numpy as np


def eigenvalues(gamma):
    step = np.eye(2) + np.array([[0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvals(step) + 0j
