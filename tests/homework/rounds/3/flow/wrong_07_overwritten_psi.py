# what: overwrites psi with its velocity and then uses that for G: theta' is psi' times sigma, not psi times sigma -- "Both players go down their own losses, smoothly."
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    # first D ...
    psi = -theta / (1 + math.exp(-logit))
    # ... then G
    theta = psi / (1 + math.exp(logit))
    return theta, psi
