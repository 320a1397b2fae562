# what: differentiates the sigmoid and forgets the log's 1/sigma, so sigma(1 - sigma) in both ("their own losses" have a logarithm)
import math

import numpy as np


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    slope = d * (1 - d)
    return psi * slope, -theta * slope
