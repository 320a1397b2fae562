# what: D(x) = sigma(theta) without the slope psi inside; violates "D(x) = sigma(psi x)"
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-theta))
    return psi * (1 - d), -theta * d
