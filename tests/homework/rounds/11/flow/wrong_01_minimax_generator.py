# what: G goes down log(1 - D)
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * d, -theta * d
