# what: a sigmoid with a branch by sign, and 1 - s written as the other sigmoid
import math

import numpy as np


def stable(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    e = math.exp(x)
    return e / (1 + e)


def flow(theta, psi):
    velocities = []
    velocities.append(psi * stable(-(psi * theta)))
    velocities.append(0 - theta * stable(psi * theta))
    return tuple(velocities)
