# what: eigenvalues of the Euler step I + M with h = 1
import numpy as np

def eigenvalues(gamma):
    M = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    return np.linalg.eigvals(np.eye(2) + M).astype(complex)
