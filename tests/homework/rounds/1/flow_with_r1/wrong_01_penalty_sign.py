# what: adds +gamma*psi, so the penalty pushes D's slope up instead of braking it (the penalty is part of a loss that D goes down)
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot + gamma * psi
