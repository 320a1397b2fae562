# what: D's step, then G's with the new psi, both written out with logaddexp
import numpy as np


def alternating_step(theta, psi, h, gamma):
    psi = psi - h * (theta * np.exp(-np.logaddexp(0, -psi * theta)) + gamma * psi)
    theta = theta + h * psi * np.exp(-np.logaddexp(0, psi * theta))
    return theta, psi
