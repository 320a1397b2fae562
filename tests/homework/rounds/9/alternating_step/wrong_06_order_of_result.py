# what: returns the new psi first ("Return the new theta and the new psi")
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    new_psi = psi - h * (theta * sigmoid(psi * theta) + gamma * psi)
    new_theta = theta + h * new_psi * sigmoid(-new_psi * theta)
    return new_psi, new_theta
