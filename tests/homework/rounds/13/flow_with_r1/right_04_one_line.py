# what: right: written out in one line
import math


def flow_with_r1(theta, psi, gamma):
    return psi / (1 + math.exp(theta * psi)), -(theta / (1 + math.exp(-theta * psi)) + gamma * psi)
