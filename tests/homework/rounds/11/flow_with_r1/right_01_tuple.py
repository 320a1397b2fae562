# what: the flow minus gamma psi
import math


def flow(theta, psi):
    return psi / (1 + math.exp(psi * theta)), -theta / (1 + math.exp(-psi * theta))


def flow_with_r1(theta, psi, gamma):
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
