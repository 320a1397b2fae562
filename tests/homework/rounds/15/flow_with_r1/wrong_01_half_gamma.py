# what: keeps the 1/2 after differentiating psi^2: -gamma psi / 2
import math


def flow(theta, psi):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    dtheta, dpsi = flow(theta, psi)
    return dtheta, dpsi - gamma / 2 * psi
