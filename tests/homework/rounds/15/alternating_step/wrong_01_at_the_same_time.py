# what: a simultaneous step, G sees the old D
import math


def flow_with_r1(theta, psi, gamma):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x)) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    v_theta, v_psi = flow_with_r1(theta, psi, gamma)
    return theta + h * v_theta, psi + h * v_psi
