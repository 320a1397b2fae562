# what: the generator's turn comes first
import math


def flow_with_r1(theta, psi, gamma):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x)) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta, psi
