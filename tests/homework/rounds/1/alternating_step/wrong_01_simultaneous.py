# what: simultaneous step: G answers the old psi; the text says that G sees the new D
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    psi = psi + h * psi_dot
    theta = theta + h * theta_dot
    return theta, psi
