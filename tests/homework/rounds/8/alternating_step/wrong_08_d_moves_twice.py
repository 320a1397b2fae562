# what: calls the two-player step twice and keeps D's second move; violates "D's turn first. Then G's" (one turn each)
import math


def sigmoid(l):
    return 1 / (1 + math.exp(-l))


def velocity(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    psi += h * velocity(theta, psi, gamma)[1]
    v = velocity(theta, psi, gamma)
    return theta + h * v[0], psi + h * v[1]
