# what: right: np.linalg.eigvals of [[0, 1/2], [-1/2, -gamma]]
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]])).astype(complex)
