# what: central differences divided by eps and not by 2 eps: both velocities are twice as large. "Return the two velocities"
import math


def d_loss(theta, psi):
    return math.log(2) + math.log(1 + math.exp(psi * theta))


def g_loss(theta, psi):
    return math.log(1 + math.exp(-psi * theta))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    eps = 1e-5
    theta_slope = (g_loss(theta + eps, psi) - g_loss(theta - eps, psi)) / eps
    psi_slope = (d_loss(theta, psi + eps) - d_loss(theta, psi - eps)) / eps
    return -theta_slope, -psi_slope
