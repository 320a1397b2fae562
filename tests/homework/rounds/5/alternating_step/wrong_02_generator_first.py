# what: G moves first, and D answers the new theta. "$D$'s turn first."
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = theta + h * psi * sigmoid(-psi * theta)
    psi = psi + h * (-theta * sigmoid(psi * theta) - gamma * psi)
    return theta, psi
