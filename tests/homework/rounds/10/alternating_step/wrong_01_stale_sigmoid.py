# what: G multiplies by the new psi, but keeps D's answer that was computed before D's turn
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def alternating_step(theta, psi, h, gamma):
    p_fake = sigma(psi * theta)
    psi = psi + h * (-theta * p_fake - gamma * psi)
    theta = theta + h * psi * (1 - p_fake)
    return theta, psi
