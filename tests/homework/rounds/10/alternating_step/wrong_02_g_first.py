# what: G moves first, then D sees the new theta
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    theta = theta + h * psi * sigma(-psi * theta)
    psi = psi + h * (-theta * sigma(psi * theta) - gamma * psi)
    return theta, psi
