# what: keeps the norm's bars in the derivative: -gamma |psi|
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    return v, w - gamma * abs(psi)
