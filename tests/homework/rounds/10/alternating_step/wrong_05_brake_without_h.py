# what: the learning rate multiplies only the loss's part, not the brake
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    psi_new = psi + h * -theta * sigma(psi * theta) - gamma * psi
    theta_new = theta + h * psi_new * sigma(-psi_new * theta)
    return theta_new, psi_new
