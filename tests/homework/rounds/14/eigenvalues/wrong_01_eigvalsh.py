# what: eigvalsh, which is for symmetric matrices
import numpy as np


def eigenvalues(gamma):
    m = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(m).astype(complex)
