# what: uses eigvalsh, which is for symmetric matrices only
import numpy as np


def eigenvalues(gamma):
    jacobian = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(jacobian).astype(complex)
