# what: eigvalsh, which takes the matrix for a symmetric one; violates "return its two eigenvalues" of the flow's matrix
import numpy as np


def eigenvalues(gamma):
    m = np.array([[0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(m).astype(complex)
