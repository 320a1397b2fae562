# what: brackets missing in the denominator of psi's velocity: theta / 1 + e^-l
import math


def flow(theta, psi):
    logit = psi * theta
    return psi / (1 + math.exp(logit)), -theta / 1 + math.exp(-logit)
