# what: G moves first and D answers the new theta; the text has D first: "$D$'s turn first. Then $G$'s, who sees the new $D$."
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta, psi
