# what: the sigmoid by tanh, which never overflows
import math


def flow(theta, psi):
    t = math.tanh(psi * theta / 2)
    return psi * (1 - t) / 2, -theta * (1 + t) / 2
