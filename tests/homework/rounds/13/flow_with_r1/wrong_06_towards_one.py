# what: wrong: the penalty of WGAN-GP, which pulls the slope to 1 rather than 0
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    # penalty: gamma / 2 * (|psi| - 1) ** 2
    return a, b - gamma * (abs(psi) - 1) * math.copysign(1, psi)
