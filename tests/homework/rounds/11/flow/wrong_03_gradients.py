# what: returns the gradients, not the velocities
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return -psi * (1 - d), theta * d
