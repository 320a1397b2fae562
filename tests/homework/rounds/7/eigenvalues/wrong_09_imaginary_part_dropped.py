# what: fills a float array, which drops the imaginary parts with no more than a warning, and turns it complex afterwards: "The two eigenvalues at the equilibrium: a complex array (2,)."
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array([[0.0, 0.5], [-0.5, -gamma]])
    result = np.zeros(2)
    result[:] = np.linalg.eigvals(J)
    return result.astype("complex128")
