# what: shows the new psi to G but returns the psi that came in
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    seen = psi + h * (-theta * sigma(psi * theta) - gamma * psi)
    theta += h * seen * sigma(-seen * theta)
    return theta, psi
