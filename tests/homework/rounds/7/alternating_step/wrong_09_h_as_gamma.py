# what: hands the learning rate h to flow_with_r1 where gamma belongs (and multiplies by gamma): the two arguments are swapped: "Now take one step with the learning rate `h`"
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def step(theta, psi, gamma, h):
    new_psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    new_theta = theta + h * flow_with_r1(theta, new_psi, gamma)[0]
    return new_theta, new_psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    return step(theta, psi, h, gamma)
