# what: steps with task 1's flow instead of task 2's, so gamma is never used and D has no brake; task 2: "Add R1 to the discriminator's loss"
import math

import numpy as np


def flow(theta, psi):
    p = 1 / (1 + math.exp(-theta * psi))
    return psi * (1 - p), -theta * p


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi_new = psi + h * flow(theta, psi)[1]
    theta_new = theta + h * flow(theta, psi_new)[0]
    return theta_new, psi_new
