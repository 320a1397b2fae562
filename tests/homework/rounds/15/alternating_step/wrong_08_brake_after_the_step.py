# what: the brake acts on the psi that has already moved: psi (1 - h gamma) after the step
import numpy as np


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi - h * theta * np.exp(-np.logaddexp(0, -psi * theta))
    psi = psi - h * gamma * psi
    theta = theta + h * psi * np.exp(-np.logaddexp(0, psi * theta))
    return theta, psi
