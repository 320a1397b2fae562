# what: two mistakes: the minimax velocity of G, and a brake of 2 γ psi ("with R1 of weight gamma")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    theta_dot = psi * s
    psi_dot = -theta * s - 2 * gamma * psi
    return theta_dot, psi_dot
