# what: k = 2 steps of D before G's turn
import math


def alternating_step(theta, psi, h, gamma):
    for _ in range(2):
        psi = psi + h * (-theta / (1 + math.exp(-psi * theta)) - gamma * psi)
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    return theta, psi
