# what: tanh instead of the sigmoid, factored
from math import tanh


def alternating_step(theta, psi, h, gamma):
    psi_new = (1 - h * gamma) * psi - h * theta * (0.5 + 0.5 * tanh(0.5 * psi * theta))
    theta_new = theta + h * psi_new * (0.5 - 0.5 * tanh(0.5 * psi_new * theta))
    return (float(theta_new), float(psi_new))
