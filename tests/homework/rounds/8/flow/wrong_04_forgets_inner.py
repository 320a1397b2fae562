# what: the chain rule's last factor is lost: no psi and no theta; violates "the chain rule multiplies them"
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return 1 - d, -d
