# what: right, worked out on paper, math.exp in plain Python
import math

from kgan import homework

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # J_G = -log sigma(psi theta) = log(1 + exp(-psi theta))
    # dJ_G / dtheta = -psi * exp(-psi theta) / (1 + exp(-psi theta)) = -psi / (1 + exp(psi theta))
    theta_dot = psi / (1 + math.exp(psi * theta))
    # dJ_D / dpsi = theta * sigma(psi theta), from the warm-up
    psi_dot = -theta / (1 + math.exp(-psi * theta))
    return theta_dot, psi_dot
