# what: returns psi first, since D moves first
import math


def alternating_step(theta, psi, h, gamma):
    psi = psi - h * (theta / (1 + math.exp(-psi * theta)) + gamma * psi)
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    return psi, theta
