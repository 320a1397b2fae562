# what: right: both steps written out, G's gradient without a brake
import math


def alternating_step(theta, psi, h, gamma):
    new = (1 - h * gamma) * psi - h * theta / (1 + math.exp(-psi * theta))
    return [theta + h * new / (1 + math.exp(new * theta)), new]
