# what: right: NumPy's eigenvalues, made complex
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]])).astype(complex)
