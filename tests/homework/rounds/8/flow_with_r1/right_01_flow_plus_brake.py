# what: task 1's flow, then minus gamma psi
import math


def flow(theta, psi):
    t = math.tanh(psi * theta / 2)
    return psi * (1 - t) / 2, -theta * (1 + t) / 2


def flow_with_r1(theta, psi, gamma):
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
