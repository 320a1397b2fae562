# what: returns all of np.linalg.eig, values and vectors, instead of the eigenvalues alone: "return its two eigenvalues for a given $\gamma$"
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0.0, 0.5], [-0.5, -gamma]]).astype(complex)
    return np.linalg.eig(J)
