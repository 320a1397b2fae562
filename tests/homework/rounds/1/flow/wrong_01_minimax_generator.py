# what: used the minimax (saturating) generator loss, theta' = psi*sigma(psi*theta); the text asks for the non-saturating one, psi*sigma(-psi*theta)
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d_fake = 1 / (1 + math.exp(-psi * theta))
    # G: log(1 - D(theta)), goes down
    theta_dot = psi * d_fake
    psi_dot = -theta * d_fake
    return theta_dot, psi_dot
