# what: the whole flow again for G's turn, so psi moves once more
import math


def flow_with_r1(theta, psi, gamma):
    z = psi * theta
    return psi / (1 + math.exp(z)), -theta / (1 + math.exp(-z)) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    return theta + h * theta_dot, psi + h * psi_dot
