# what: derivative of log D taken as 1/D times that of the logit: the sigmoid's own derivative D(1 - D) is left out of the chain -- "The chain rule multiplies them"
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    D = 1 / (1 + math.exp(-psi * theta))
    # J_G = -log D, (log u)' = u'/u, and the inside is psi * theta
    dJ_G = -(1 / D) * psi
    # J_D = -log(1 - D), inside again psi * theta
    dJ_D = (1 / (1 - D)) * theta
    return -dJ_G, -dJ_D
