# what: punishes the logit on the fake, gamma/2 (psi theta)^2, not the slope on the data; violates "on the data"
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * psi * theta**2
