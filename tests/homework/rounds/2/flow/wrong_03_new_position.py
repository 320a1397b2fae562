# what: returns where the players are after a step of size 1, not their velocities: adds theta and psi to them
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d_fake = 1 / (1 + math.exp(-psi * theta))
    theta_new = theta + psi * (1 - d_fake)
    psi_new = psi - theta * d_fake
    return theta_new, psi_new
