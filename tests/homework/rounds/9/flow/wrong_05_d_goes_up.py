# what: D goes uphill on its own loss: the sign of psi' ("Both players go down their own losses")
import math

import numpy as np


def s(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    return psi * s(-psi * theta), theta * s(psi * theta)
