# what: returns the two in the order of the turns, the new psi first.
import numpy as np


def sig(z):
    return 0.5 * (1 + np.tanh(z / 2))


def alternating_step(theta, psi, h, gamma):
    new_psi = psi - h * (theta * sig(psi * theta) + gamma * psi)
    new_theta = theta + h * new_psi * sig(-new_psi * theta)
    return new_psi, new_theta
