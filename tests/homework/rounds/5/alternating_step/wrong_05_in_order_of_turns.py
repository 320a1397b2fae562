# what: returns the pair in the order of the turns, psi first. "Return the new $\theta$ and the new $\psi$."
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi_new = psi - h * (theta * sigmoid(psi * theta) + gamma * psi)
    theta_new = theta + h * psi_new * sigmoid(-psi_new * theta)
    return psi_new, theta_new
