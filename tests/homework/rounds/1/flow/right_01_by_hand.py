# what: right; the lesson's formulas with math.exp
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    d = 1 / (1 + math.exp(-logit))
    theta_dot = psi * (1 - d)
    psi_dot = -theta * d
    return theta_dot, psi_dot
