# what: writes 1 and -1 off the diagonal (the Wasserstein game), sigma(0) = 1/2 is forgotten: "Near the equilibrium $\psi\theta$ is tiny, and $\sigma(0) = \tfrac12$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # near (0, 0): theta' = psi, psi' = -theta - gamma psi
    J = np.array([[0, 1], [-1, -gamma]], dtype=complex)
    return np.linalg.eigvals(J)
