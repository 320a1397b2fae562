# what: brakes D only after G's turn (decoupled, like the weight decay of AdamW), so G sees a D without its R1. "Then $G$'s, who sees the new $D$."
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D
    new_psi = psi - h * theta * sigmoid(psi * theta)
    # G
    new_theta = theta + h * new_psi * sigmoid(-new_psi * theta)
    # regularisation
    new_psi = new_psi - h * gamma * psi
    return new_theta, new_psi
