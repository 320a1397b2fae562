# what: lets the half of the reals push psi by sigma(0) ("The half of the reals does not move D")
import math

import numpy as np


def sigmoid(x):
    return 0.5 * (1 + math.tanh(x / 2))


def flow(theta, psi):
    return psi * sigmoid(-psi * theta), sigmoid(0) - theta * sigmoid(psi * theta)
