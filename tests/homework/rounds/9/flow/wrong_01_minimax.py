# what: the generator's velocity of the minimax loss ("The generator's loss is the **non-saturating** one")
import math

import numpy as np


def sigma(t):
    return 1 / (1 + math.exp(-t))


def flow(theta, psi):
    s = sigma(psi * theta)
    return psi * s, -theta * s
