# what: G moves first and D sees the new G ("D's turn first")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * psi


def alternating_step(theta, psi, h, gamma):
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta, psi
