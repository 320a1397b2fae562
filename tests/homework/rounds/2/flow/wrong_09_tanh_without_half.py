# what: remembers the sigmoid as (1 + tanh(x)) / 2; it is tanh(x / 2), so the logit counts double
import math


def sigma(x):
    return (1 + math.tanh(x)) / 2


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta)
