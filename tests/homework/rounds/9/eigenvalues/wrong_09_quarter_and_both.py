# what: two mistakes: sigma'(0) = ¼ in place of sigma(0), and the brake on both players ("the flow of task 2")
import numpy as np


def eigenvalues(gamma):
    matrix = np.array([[-gamma, 0.25], [-0.25, -gamma]])
    return np.linalg.eigvals(matrix).astype(complex)
