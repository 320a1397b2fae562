# what: the slope of the line is psi, so R1 is gamma psi^2 / 2; all by hand
import math


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    x = psi * theta
    theta_dot = psi / (1 + math.exp(x))
    psi_dot = -theta / (1 + math.exp(-x)) - gamma * psi
    return theta_dot, psi_dot
