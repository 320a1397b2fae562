# what: D's step, then G's with the new psi, written out
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi - h * (theta / (1 + math.exp(-psi * theta)) + gamma * psi)
    new_theta = theta + h * new_psi / (1 + math.exp(new_psi * theta))
    return new_theta, new_psi
