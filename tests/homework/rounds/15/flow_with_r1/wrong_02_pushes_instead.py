# what: adds the penalty's gradient, so it speeds D up instead of braking
import math


def flow(theta, psi):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    penalty_grad = gamma * psi
    dtheta, dpsi = flow(theta, psi)
    return dtheta, dpsi + penalty_grad
