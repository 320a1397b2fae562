# what: puts the brake into the bracket that is multiplied by theta, -theta (sigma + gamma psi): "Minus its derivative is added to $D$'s movement"
import math

from kgan import homework

import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    sigma = 1 / (1 + math.exp(-psi * theta))
    theta_dot = psi * (1 - sigma)
    psi_dot = -theta * (sigma + gamma * psi)
    return theta_dot, psi_dot
