# what: by hand, sigma written with tanh
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = math.tanh(psi * theta / 2)
    return 0.5 * psi * (1 - t), -0.5 * theta * (1 + t)
