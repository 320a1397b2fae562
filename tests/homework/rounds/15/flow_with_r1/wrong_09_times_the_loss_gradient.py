# what: multiplies psi' by 1 + gamma psi, as if the penalty scaled the loss instead of being added to it
import math


def flow(theta, psi):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    dtheta, dpsi = flow(theta, psi)
    dpsi *= 1 + gamma * psi
    return [dtheta, dpsi]
