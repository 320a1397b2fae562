# what: the new psi in front, but the old D's sigmoid ("who sees the new D")
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    logit = psi * theta
    psi_new = psi + h * (-theta * sigmoid(logit) - gamma * psi)
    theta_new = theta + h * psi_new * sigmoid(-logit)
    return theta_new, psi_new
