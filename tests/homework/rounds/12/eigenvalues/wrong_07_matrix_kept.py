# what: changes a matrix of the module in place
import numpy as np

M = np.array([[0.0, 0.5], [-0.5, 0.0]])

def eigenvalues(gamma):
    M[1, 1] -= gamma
    return np.linalg.eigvals(M.astype(complex))
