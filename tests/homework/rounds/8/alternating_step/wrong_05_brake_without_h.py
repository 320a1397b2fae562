# what: the brake's term is not multiplied by h; violates "one step with the learning rate h"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    psi = psi - h * theta * sigmoid(psi * theta) - gamma * psi
    return theta + h * psi * sigmoid(-psi * theta), psi
