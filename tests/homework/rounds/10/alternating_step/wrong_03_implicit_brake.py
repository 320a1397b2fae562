# what: treats the brake implicitly, psi_new = (psi - h theta sigma) / (1 + h gamma)
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    psi = (psi - h * theta * sigma(psi * theta)) / (1 + h * gamma)
    theta = theta + h * psi * sigma(-psi * theta)
    return theta, psi
