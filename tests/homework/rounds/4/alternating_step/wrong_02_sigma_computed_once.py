# what: sigma(psi theta) is computed once, with the old psi, and used in G's turn again; only the factor psi is new: "Then $G$'s, who sees the new $D$."
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    d_fake = 1 / (1 + math.exp(-psi * theta))  # what D says of the fake
    psi = psi + h * (-theta * d_fake - gamma * psi)
    theta = theta + h * psi * (1 - d_fake)
    return theta, psi
