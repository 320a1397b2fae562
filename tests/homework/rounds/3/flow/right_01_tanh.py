# what: closed form, the sigmoid written with tanh
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = math.tanh(psi * theta / 2)  # sigma(x) = (1 + tanh(x / 2)) / 2
    return psi * (1 - t) / 2, -theta * (1 + t) / 2
