# what: real square root, nan for γ < 1 ("a complex array")
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(np.float64(gamma**2 - 1))
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2], dtype=complex)
