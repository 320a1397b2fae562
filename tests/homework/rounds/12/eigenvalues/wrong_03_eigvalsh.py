# what: takes NumPy's function for symmetric matrices
import numpy as np

def eigenvalues(gamma):
    M = np.array([[0, 1 / 2], [-1 / 2, -gamma]])
    return np.linalg.eigvalsh(M).astype(complex)
