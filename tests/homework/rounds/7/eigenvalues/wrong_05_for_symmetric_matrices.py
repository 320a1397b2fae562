# what: calls eigvalsh, which is for symmetric matrices and reads only one triangle, so the eigenvalues come out real and wrong; lesson 5.3: "its matrix need not be symmetric"
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0.0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvalsh(J).astype(complex)
