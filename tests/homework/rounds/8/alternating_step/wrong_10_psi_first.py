# what: returns (psi, theta), the order in which they moved; violates "return the new theta and the new psi"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    psi = psi + h * (-theta * sigmoid(psi * theta) - gamma * psi)
    theta = theta + h * psi * sigmoid(-psi * theta)
    return psi, theta
