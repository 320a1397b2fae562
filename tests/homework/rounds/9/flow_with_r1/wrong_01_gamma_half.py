# what: left the ½ standing after differentiating the square ("γ/2 E||∇ℓ||²")
import math

import numpy as np


def sigmoid(x):
    return 0.5 * (1 + math.tanh(0.5 * x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma / 2 * psi
