# what: task 2's function twice, one component of each
import math


def flow_with_r1(theta, psi, gamma):
    t = math.tanh(psi * theta / 2)
    return psi * (1 - t) / 2, -theta * (1 + t) / 2 - gamma * psi


def alternating_step(theta, psi, h, gamma):
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi = psi + h * psi_dot
    theta_dot, _ = flow_with_r1(theta, psi, gamma)
    return theta + h * theta_dot, psi
