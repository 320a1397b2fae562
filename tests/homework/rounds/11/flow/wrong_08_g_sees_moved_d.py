# what: overwrites psi with its velocity before using it for theta
import math


def flow(theta, psi):
    psi_dot = -theta / (1 + math.exp(-psi * theta))
    psi = psi_dot
    theta_dot = psi / (1 + math.exp(psi * theta))
    return theta_dot, psi_dot
