# what: applies the brake as a second step of its own, on the psi that has already moved (like decoupled weight decay), instead of one step of D down its whole loss: "Now take one step with the learning rate `h`"
import math

import numpy as np


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h * flow(theta, psi)[1]
    psi = psi - h * gamma * psi  # R1
    theta = theta + h * flow(theta, psi)[0]
    return theta, psi
