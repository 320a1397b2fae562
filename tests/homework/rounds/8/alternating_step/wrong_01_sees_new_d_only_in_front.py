# what: G's velocity has the new psi in front, but the old one in the sigmoid; violates "then G's, who sees the new D"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    new = psi + h * (-theta * sigmoid(psi * theta) - gamma * psi)
    return theta + h * new * sigmoid(-psi * theta), new
