# what: returns the changes of theta and psi, not the new values ("Return the new theta and the new psi")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    dpsi = h * flow_with_r1(theta, psi, gamma)[1]
    dtheta = h * flow_with_r1(theta, psi + dpsi, gamma)[0]
    return dtheta, dpsi
