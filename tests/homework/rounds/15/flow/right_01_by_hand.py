# what: the two derivatives by hand, with math.exp
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    return psi / (1 + math.exp(logit)), -theta / (1 + math.exp(-logit))
