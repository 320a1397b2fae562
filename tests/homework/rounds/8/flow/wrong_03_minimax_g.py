# what: G's pull is sigma(psi theta), the minimax game's; violates "the generator's loss is the non-saturating one"
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * d, -theta * d
