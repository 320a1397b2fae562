# what: returns the two changes instead of the new values
import math


def flow_with_r1(theta, psi, gamma):
    x = psi * theta
    return psi / (1 + math.exp(x)), -theta / (1 + math.exp(-x)) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    change_psi = h * flow_with_r1(theta, psi, gamma)[1]
    change_theta = h * flow_with_r1(theta, psi + change_psi, gamma)[0]
    return [change_theta, change_psi]
