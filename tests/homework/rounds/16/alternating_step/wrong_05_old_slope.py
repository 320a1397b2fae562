# what: in G's turn the new psi goes into the sigmoid, but the factor in front is still the old psi.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def alternating_step(theta, psi, h, gamma):
    d_fake = sigmoid(psi * theta)
    psi_new = psi - h * (d_fake * theta + gamma * psi)
    d_fake = sigmoid(psi_new * theta)
    theta_new = theta + h * (1 - d_fake) * psi
    return theta_new, psi_new
