# what: wrong: applies the brake to the psi that the other half has moved already
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def alternating_step(theta, psi, h, gamma):
    psi = psi - h * theta * sigmoid(psi * theta)
    psi = psi - h * gamma * psi
    theta = theta + h * psi * sigmoid(-psi * theta)
    return theta, psi
