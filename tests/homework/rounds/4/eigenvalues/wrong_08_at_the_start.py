# what: measures the matrix at the lesson's start (1, 1) instead of the equilibrium: "Near $(0, 0)$ the flow of task 2 is linear."
import numpy as np

START = (1.0, 1.0)


def flow_with_r1(theta, psi, gamma):
    sigma = 1 / (1 + np.exp(-psi * theta))
    return np.array([psi * (1 - sigma), -theta * sigma - gamma * psi])


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    eps = 1e-6
    theta, psi = START
    in_theta = flow_with_r1(theta + eps, psi, gamma) - flow_with_r1(theta - eps, psi, gamma)
    in_psi = flow_with_r1(theta, psi + eps, gamma) - flow_with_r1(theta, psi - eps, gamma)
    J = np.stack([in_theta, in_psi], axis=1) / (2 * eps)
    return np.linalg.eigvals(J.astype(complex))
