# what: lets the brake act only while psi is positive (max(psi, 0)), thinking of it as a size.
import math


def flow_with_r1(theta, psi, gamma):
    steepness = max(psi, 0.0)
    s = 1 / (1 + math.exp(-psi * theta))
    theta_dot = psi * (1 - s)
    psi_dot = -theta * s - gamma * steepness
    return (theta_dot, psi_dot)
