# what: applies the brake like a weight decay at the end of the step, after G has moved.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def alternating_step(theta, psi, h, gamma):
    decay = h * gamma * psi
    psi = psi - h * theta * sigmoid(psi * theta)
    theta = theta + h * psi * sigmoid(-psi * theta)
    psi = psi - decay
    return theta, psi
