# what: in G's turn both players move, so D takes two steps and G one: "$D$'s turn first. Then $G$'s, who sees the new $D$."
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D's turn
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi = psi + h * psi_dot
    # G's turn
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    theta = theta + h * theta_dot
    psi = psi + h * psi_dot
    return theta, psi
