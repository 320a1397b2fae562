# what: takes the real square root of gamma^2 - 1, which is nan for gamma below 1, where the eigenvalues are complex: "The two eigenvalues at the equilibrium: a complex array (2,)."
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    root = np.sqrt(gamma**2 / 4 - 1 / 4)
    return np.array([-gamma / 2 + root, -gamma / 2 - root], dtype=complex)
