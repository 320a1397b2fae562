# what: adds +1/2 for the reals to psi's velocity; violates "the half of the reals does not move D"
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), 0.5 - theta * d
