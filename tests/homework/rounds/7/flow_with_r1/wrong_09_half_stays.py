# what: the half of gamma/2 stays: forgets the 2 that the square's derivative brings, so the brake is gamma/2 psi instead of gamma psi; lesson 5.6: "$\dot\psi = -\theta\,\sigma(\psi\theta) - \gamma\psi$"
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    logit = psi * theta
    p = 1 / (1 + math.exp(-logit))
    theta_dot = psi * (1 - p)
    psi_dot = -theta * p - gamma / 2 * psi
    return theta_dot, psi_dot
