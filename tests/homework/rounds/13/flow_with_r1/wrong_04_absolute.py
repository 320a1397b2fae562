# what: wrong: the norm's bars stay in the derivative, -gamma |psi|, which speeds up a negative psi
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)



def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    return a, b - gamma * abs(psi)
