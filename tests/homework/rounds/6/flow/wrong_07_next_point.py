# what: returns where the players are after a step of length 1, theta + theta' and psi + psi', instead of the velocities. "Return the two velocities"
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    prob = 1 / (1 + np.exp(-(psi * theta)))
    grad_g = -(1 - prob) * psi
    grad_d = prob * theta
    theta_new = theta - grad_g
    psi_new = psi - grad_d
    return theta_new, psi_new
