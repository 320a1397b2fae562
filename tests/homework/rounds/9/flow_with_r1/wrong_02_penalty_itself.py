# what: subtracts the penalty γ/2 psi² and not its derivative ("Work out what it is for the straight line, and return the velocities")
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    penalty = gamma / 2 * psi**2
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - penalty
