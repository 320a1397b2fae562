# what: everything written out, the brake as a factor 1 - h gamma on the old psi
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = (1 - h * gamma) * psi - h * theta / (1 + math.exp(-psi * theta))
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    return theta, psi
