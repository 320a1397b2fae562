# what: does not let the brake carry psi across zero ("a brake only stops")
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    braked = psi * max(0.0, 1 - h * gamma)
    psi = braked - h * theta * sigma(psi * theta)
    theta = theta + h * psi * sigma(-psi * theta)
    return theta, psi
