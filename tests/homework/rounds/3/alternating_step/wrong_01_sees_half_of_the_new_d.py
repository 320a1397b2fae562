# what: G's step has the new psi inside the sigmoid only; the factor in front is still the old psi -- "Then $G$'s, who sees the new $D$."
import math


def sigma(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi + h * (-theta * sigma(psi * theta) - gamma * psi)
    new_theta = theta + h * psi * sigma(-new_psi * theta)
    return new_theta, new_psi
