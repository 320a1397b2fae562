# what: with psi before theta, the same eigenvalues
import numpy as np


def eigenvalues(gamma):
    m = np.array([[-gamma, -0.5], [0.5, 0.0]])
    return np.linalg.eig(m + 0j).eigenvalues
