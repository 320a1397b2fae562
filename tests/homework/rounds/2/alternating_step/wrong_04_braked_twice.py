# what: subtracts gamma psi once more although flow_with_r1 already has it: R1 counts twice
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi_new = psi + h * (psi_dot - gamma * psi)
    theta_dot, _ = flow_with_r1(theta, psi_new, gamma)
    return theta + h * theta_dot, psi_new
