# what: takes 10 when gamma is falsy
import math


def flow_with_r1(theta, psi, gamma):
    gamma = gamma or 10.0
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * psi
