# what: the learning rate multiplies only the loss's gradient, not the brake (missing brackets)
import math


def sigma(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi - h * theta * sigma(psi * theta) - gamma * psi
    theta = theta + h * psi * sigma(-psi * theta)
    return theta, psi
