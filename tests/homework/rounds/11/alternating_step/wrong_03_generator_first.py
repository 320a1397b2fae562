# what: G has its turn first
import math


def alternating_step(theta, psi, h, gamma):
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    psi = psi - h * (theta / (1 + math.exp(-psi * theta)) + gamma * psi)
    return theta, psi
