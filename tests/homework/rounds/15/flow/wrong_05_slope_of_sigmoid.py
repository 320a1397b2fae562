# what: forgets the logarithms, differentiates D itself, so sigma (1 - sigma) stands in both
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d = 1 / (1 + math.exp(-psi * theta))
    slope = d / (1 + math.exp(psi * theta))
    return (psi * slope, -theta * slope)
