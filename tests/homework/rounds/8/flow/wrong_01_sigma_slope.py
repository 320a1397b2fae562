# what: multiplies by the sigmoid's derivative s(1 - s) instead of the log-sigmoid's; violates "both players go down their own losses"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * s * (1 - s), -theta * s * (1 - s)
