# what: G sees the mean of old and new D; violates "then G's, who sees the new D"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    new = psi + h * (-theta * sigmoid(psi * theta) - gamma * psi)
    seen = (psi + new) / 2
    return theta + h * seen * sigmoid(-seen * theta), new
