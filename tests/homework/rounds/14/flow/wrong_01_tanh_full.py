# what: the sigmoid as (1 + tanh x) / 2, where x / 2 belongs
import math


def flow(theta, psi):
    d = (1 + math.tanh(psi * theta)) / 2
    return psi * (1 - d), -theta * d
