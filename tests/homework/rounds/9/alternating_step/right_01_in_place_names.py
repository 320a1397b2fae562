# what: rebinding psi and then theta, tanh sigmoid
import math

import numpy as np


def sigma(x):
    return (1 + math.tanh(x / 2)) / 2


def alternating_step(theta, psi, h, gamma):
    psi = psi * (1 - h * gamma) - h * theta * sigma(psi * theta)
    theta = theta + h * psi * sigma(-psi * theta)
    return theta, psi
