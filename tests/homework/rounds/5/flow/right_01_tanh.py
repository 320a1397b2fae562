# what: right, with sigma(x) written as (1 + tanh(x / 2)) / 2
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = math.tanh(theta * psi / 2)
    return 0.5 * psi * (1 - t), -0.5 * theta * (1 + t)
