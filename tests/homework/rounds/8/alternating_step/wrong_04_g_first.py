# what: G moves first and D sees the new theta; violates "D's turn first"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    theta = theta + h * psi * sigmoid(-psi * theta)
    psi = psi + h * (-theta * sigmoid(psi * theta) - gamma * psi)
    return theta, psi
