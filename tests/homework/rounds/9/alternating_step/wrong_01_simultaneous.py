# what: both move from the old point ("G's, who sees the new D")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma * psi


def alternating_step(theta, psi, h, gamma):
    v, w = flow_with_r1(theta, psi, gamma)
    return theta + h * v, psi + h * w
