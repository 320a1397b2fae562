# what: G's step takes the new psi as factor, but the sigmoid of the old logit
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    d_fake = 1 / (1 + math.exp(-psi * theta))
    psi = psi - h * (theta * d_fake + gamma * psi)
    theta = theta + h * psi * (1 - d_fake)
    return theta, psi
