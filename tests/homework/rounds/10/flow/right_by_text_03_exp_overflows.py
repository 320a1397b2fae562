# what: copies the warm-up's 1 / (1 + exp(-x)) with math.exp
import math


def flow(theta, psi):
    D = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - D), -theta * D
