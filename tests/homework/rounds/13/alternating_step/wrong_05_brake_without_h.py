# what: wrong: the brake is not multiplied by the learning rate
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def alternating_step(theta, psi, h, gamma):
    psi = psi - h * theta * sigmoid(psi * theta) - gamma * psi
    theta = theta + h * psi * sigmoid(-psi * theta)
    return theta, psi
