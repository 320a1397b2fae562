# what: right: an array changed in place, one entry after the other
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * psi



def alternating_step(theta, psi, h, gamma):
    state = np.array([theta, psi], dtype="float64")
    for who in (1, 0):
        state[who] += h * flow_with_r1(*state, gamma)[who]
    return state
