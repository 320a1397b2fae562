# what: uses eigvalsh, the routine for symmetric matrices, which reads only the lower triangle.
import numpy as np


def eigenvalues(gamma):
    jacobian = np.array([[0.0, 0.5], [-0.5, -float(gamma)]])
    return np.linalg.eigvalsh(jacobian).astype(complex)
