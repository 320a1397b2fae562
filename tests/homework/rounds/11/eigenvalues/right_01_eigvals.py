# what: NumPy's eigvals of the 2 x 2 matrix, as complex
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0.0, 0.5], [-0.5, -gamma]])).astype(complex)
