# what: two lines of NumPy; the new psi goes into the generator's line.
import numpy as np


def sigma(z):
    return np.exp(-np.logaddexp(0, -z))


def alternating_step(theta, psi, h, gamma):
    psi = psi + h * (-theta * sigma(psi * theta) - gamma * psi)
    theta = theta + h * psi * sigma(-psi * theta)
    return theta, psi
