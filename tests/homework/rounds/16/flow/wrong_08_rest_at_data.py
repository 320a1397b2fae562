# what: returns (0, 0) whenever theta is 0, taking every such point for the equilibrium although psi may still push G away.
import math


def flow(theta, psi):
    if theta == 0:
        return 0.0, 0.0
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s
