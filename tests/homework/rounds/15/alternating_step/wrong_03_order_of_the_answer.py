# what: returns the new psi first, in the order in which they were computed
import math


def flow_with_r1(theta, psi, gamma):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x)) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    _, v_psi = flow_with_r1(theta, psi, gamma)
    new_psi = psi + h * v_psi
    v_theta, _ = flow_with_r1(theta, new_psi, gamma)
    new_theta = theta + h * v_theta
    return new_psi, new_theta
