# what: the slope of D instead of its logit: psi / 4 at the data
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def flow_with_r1(theta, psi, gamma):
    v, w = flow(theta, psi)
    # D(x) = sigmoid(psi x), so D'(0) = psi / 4 and the penalty is gamma / 2 (psi / 4)^2
    return v, w - gamma * psi / 16
