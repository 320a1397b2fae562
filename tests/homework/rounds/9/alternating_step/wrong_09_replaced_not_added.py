# what: D's step replaces psi instead of adding to it, and G goes downhill for minimax ("one step", non-saturating)
import math

import numpy as np


def alternating_step(theta, psi, h, gamma):
    s = lambda x: 1 / (1 + math.exp(-x))
    psi_new = h * (-theta * s(psi * theta) - gamma * psi)
    theta_new = theta + h * psi_new * s(psi_new * theta)
    return theta_new, psi_new
