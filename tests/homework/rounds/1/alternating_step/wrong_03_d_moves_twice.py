# what: in G's turn both coordinates are updated, so D moves a second time; each player moves once, in its own turn
import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D's turn
    _, dpsi = flow_with_r1(theta, psi, gamma)
    psi += h * dpsi
    # G's turn, with the new D
    dtheta, dpsi = flow_with_r1(theta, psi, gamma)
    theta += h * dtheta
    psi += h * dpsi
    return theta, psi
