# what: takes the gradient of D = sigma(l) at 0, which is psi/4; violates "where l is D's logit"
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * psi / 16
