# what: halves D's velocity, as if J_D were the mean of its two halves; violates J_D (lesson 2: a sum of two means)
import math


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d / 2
