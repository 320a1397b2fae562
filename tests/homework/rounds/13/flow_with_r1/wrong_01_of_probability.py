# what: wrong: the gradient of D = sigma(psi x) instead of its logit, so the brake is gamma psi / 16
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    slope = sigmoid(0) * (1 - sigmoid(0))  # dD/dx = slope * psi at the data
    return a, b - gamma * slope**2 * psi
