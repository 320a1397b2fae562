# what: a bracket too early: psi - h * theta * sigma - gamma * psi, so the brake is not multiplied by the learning rate
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    s = 1 / (1 + math.exp(-psi * theta))
    new_psi = psi - h * (theta * s) - gamma * psi
    s_new = 1 / (1 + math.exp(new_psi * theta))
    new_theta = theta + h * (new_psi * s_new)
    return new_theta, new_psi
