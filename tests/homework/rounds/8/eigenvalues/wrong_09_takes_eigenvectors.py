# what: np.linalg.eig, and the second part of the answer; violates "return its two eigenvalues" (shape (2, 2) of vectors)
import numpy as np


def eigenvalues(gamma):
    m = np.array([[0, 0.5], [-0.5, -gamma]], dtype=complex)
    return np.linalg.eig(m)[1]
