# what: the players in the order (psi, theta), characteristic polynomial to np.roots, complex64 out
import numpy as np


def eigenvalues(gamma):
    m = np.array([[-gamma, -0.5], [0.5, 0.0]])
    coefficients = [1.0, -np.trace(m), m[0, 0] * m[1, 1] - m[0, 1] * m[1, 0]]
    return np.roots(coefficients).astype(np.complex64)
