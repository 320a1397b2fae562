# what: adds a term of the reals to the velocity of D
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), theta * (1 - d) - theta * d
