# what: forgets that sigma(0) is 1/2 and writes 1 off the diagonal, the Wasserstein game's matrix. "Near $(0, 0)$ the flow of task 2 is linear."
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # theta' = psi,  psi' = -theta - gamma psi
    return np.linalg.eigvals(np.array([[0, 1], [-1, -gamma]], dtype="complex128"))
