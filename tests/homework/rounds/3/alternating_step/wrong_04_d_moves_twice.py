# what: in G's turn both velocities are applied, so psi takes a second step -- "Then $G$'s, who sees the new $D$."
import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D's turn
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi = psi + h * psi_dot
    # G's turn, with the new psi
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    return theta + h * theta_dot, psi + h * psi_dot
