# what: subtracts gamma times D's velocity and not gamma times psi. "Work out what it is for the straight line"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    psi_dot -= gamma * psi_dot  # friction
    return theta_dot, psi_dot
