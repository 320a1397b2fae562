# what: the brake stops at 0 instead of turning the sign
import math


def alternating_step(theta, psi, h, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    psi = max(0.0, 1 - h * gamma) * psi - h * theta * d
    theta = theta + h * psi / (1 + math.exp(psi * theta))
    return theta, psi
