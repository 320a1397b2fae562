# what: the brake stands in both places of the diagonal
import numpy as np


def eigenvalues(gamma):
    swing = np.array([[0, 0.5], [-0.5, 0]])
    return np.linalg.eigvals(swing - gamma * np.eye(2)).astype(complex)
