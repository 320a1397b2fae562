# what: NumPy on the matrix with the order (psi, theta), which has the same eigenvalues
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    #                 d/dpsi  d/dtheta
    psi_row = np.array([-gamma, -0.5])
    theta_row = np.array([0.5, 0.0])
    lam, _ = np.linalg.eig(np.stack([psi_row, theta_row]).astype("complex128"))
    return lam
