# what: prints the two velocities and returns None; the text says to return the pair
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = 1 / (1 + math.exp(-psi * theta))
    theta_dot = psi * (1 - s)
    psi_dot = -theta * s
    print(theta_dot, psi_dot)
