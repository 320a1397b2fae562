# what: clips psi to [-1, 1] after D's turn, as in a WGAN tutorial.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def alternating_step(theta, psi, h, gamma):
    psi = psi + h * (-theta * sigmoid(psi * theta) - gamma * psi)
    psi = float(np.clip(psi, -1.0, 1.0))
    theta = theta + h * psi * sigmoid(-psi * theta)
    return theta, psi
