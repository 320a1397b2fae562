# what: takes the brake at the new psi (divides by 1 + h gamma), a semi-implicit step.
import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def alternating_step(theta, psi, h, gamma):
    psi_new = (psi - h * theta * sigmoid(psi * theta)) / (1 + h * gamma)
    theta_new = theta + h * psi_new * sigmoid(-psi_new * theta)
    return theta_new, psi_new
