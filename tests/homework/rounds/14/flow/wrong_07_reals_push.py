# what: the half of the reals adds 1 - D(0) = 1/2, without its factor x = 0
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    real = 1 - sigmoid(0.0)
    fake = -theta * sigmoid(psi * theta)
    return psi * (1 - sigmoid(psi * theta)), real + fake
