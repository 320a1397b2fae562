# what: sigmoid through tanh, which never overflows
import math

import numpy as np


def flow(theta, psi):
    t = math.tanh(psi * theta / 2)
    return psi * (1 - t) / 2, -theta * (1 + t) / 2
