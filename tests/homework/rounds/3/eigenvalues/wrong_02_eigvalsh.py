# what: eigvalsh on a matrix that is not symmetric: it reads the lower triangle only and finds real eigenvalues always -- "Write its 2 × 2 matrix down"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    jacobian = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(jacobian).astype("complex128")
