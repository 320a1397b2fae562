# what: takes |psi theta| for a stable exponential and forgets to turn back for negative logits; violates D(x) = sigma(psi x)
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-abs(psi * theta)))
    return psi * (1 - d), -theta * d
