# what: the norm without the square: gamma/2 times the sign of psi; violates the square in "gamma/2 E |grad l|^2"
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma / 2 * math.copysign(1.0, psi)
