# what: wrong: forgets the square of the norm, so the brake is gamma / 2 times the sign of psi
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    sign = (psi > 0) - (psi < 0)
    return a, b - gamma / 2 * sign
