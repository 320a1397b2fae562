# what: the brake for both players
import math


def flow_with_r1(theta, psi, gamma):
    z = psi * theta
    theta_dot = psi / (1 + math.exp(z)) - gamma * theta
    psi_dot = -theta / (1 + math.exp(-z)) - gamma * psi
    return theta_dot, psi_dot
