# what: forgot gamma altogether ("the flow of task 2", an argument gamma)
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    psi -= h * theta * sigmoid(psi * theta)
    theta += h * psi * sigmoid(-psi * theta)
    return theta, psi
