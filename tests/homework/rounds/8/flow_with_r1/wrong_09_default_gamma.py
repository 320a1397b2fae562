# what: treats gamma = 0 as "not given" and takes 1; violates "with R1 of weight gamma"
import math


def flow_with_r1(theta, psi, gamma):
    gamma = gamma or 1.0
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * psi
