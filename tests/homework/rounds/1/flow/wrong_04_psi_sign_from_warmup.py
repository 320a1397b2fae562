# what: copied the derivative of the warm-up for psi' without the minus: D climbs its loss instead of going down
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    psi_dot = theta / (1 + math.exp(-psi * theta))  # worked example
    theta_dot = psi / (1 + math.exp(psi * theta))
    return (theta_dot, psi_dot)
