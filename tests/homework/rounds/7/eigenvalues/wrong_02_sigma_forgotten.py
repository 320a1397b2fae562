# what: writes 1 and -1 off the diagonal (the Wasserstein game's matrix): forgets that sigma(0) is 1/2; lesson 5.3: "Near the equilibrium $\psi\theta$ is tiny, and $\sigma(0) = \tfrac12$."
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array([[0, 1], [-1, -gamma]], dtype=complex)
    return np.linalg.eigvals(matrix)
