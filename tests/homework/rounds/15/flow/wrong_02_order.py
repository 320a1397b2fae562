# what: returns the velocities in the order psi', theta'
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    fake = 1 / (1 + math.exp(-psi * theta))
    d_psi = -theta * fake
    d_theta = psi / (1 + math.exp(psi * theta))
    return d_psi, d_theta
