# what: wrong: gamma // 2 for gamma / 2, right for even whole numbers only
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    return a, b - gamma // 2 * 2 * psi
