# what: splits the step into ten alternating steps of h/10; violates "take one step with the learning rate h"
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def alternating_step(theta, psi, h, gamma):
    for _ in range(10):
        psi += h / 10 * (-theta * sigmoid(psi * theta) - gamma * psi)
        theta += h / 10 * psi * sigmoid(-psi * theta)
    return theta, psi
