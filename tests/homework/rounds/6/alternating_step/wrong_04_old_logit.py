# what: computes D's answer to the fake once at the start and reuses it in G's turn: psi is new, but sigma is still the old D's. "Then $G$'s, who sees the new $D$."
import math


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    d_fake = 1 / (1 + math.exp(-psi * theta))

    # D's turn
    psi = psi + h * (-theta * d_fake - gamma * psi)

    # G's turn, with the new psi
    theta = theta + h * psi * (1 - d_fake)
    return theta, psi
