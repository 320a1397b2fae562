# what: stores theta' in the variable theta and then uses it for psi', where theta itself is needed. "Both players go down their own losses, smoothly"
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = lambda t: 1.0 / (1.0 + math.exp(-t))
    theta = psi * s(-psi * theta)
    psi = -theta * s(psi * theta)
    return theta, psi
