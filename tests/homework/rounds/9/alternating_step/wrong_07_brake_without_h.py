# what: the brake is not multiplied by the learning rate ("one step with the learning rate h")
import math

import numpy as np


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def alternating_step(theta, psi, h, gamma):
    psi_new = psi - h * theta * sigmoid(psi * theta) - gamma * psi
    theta_new = theta + h * psi_new * sigmoid(-psi_new * theta)
    return theta_new, psi_new
