# what: all formulas written out, no helper
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi - h * (theta / (1 + math.exp(-psi * theta)) + gamma * psi)
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    return theta, psi
