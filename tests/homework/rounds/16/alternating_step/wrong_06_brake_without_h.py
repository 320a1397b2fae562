# what: multiplies only the fake's half by the learning rate and subtracts gamma psi whole.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def alternating_step(theta, psi, h, gamma):
    psi = psi - h * theta * sigmoid(psi * theta) - gamma * psi
    theta = theta + h * psi * sigmoid(-psi * theta)
    return theta, psi
