# what: right, one expression with the new psi named on the way
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new = psi * (1 - h * gamma) - h * theta / (1 + math.exp(-theta * psi))
    return theta + h * new / (1 + math.exp(theta * new)), new
