# what: multiplies the whole pair by h instead of picking one velocity: TypeError, a tuple times a float: "Return the new $\theta$ and the new $\psi$."
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h * flow_with_r1(theta, psi, gamma)
    theta = theta + h * flow_with_r1(theta, psi, gamma)
    return theta, psi
