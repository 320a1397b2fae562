# what: brakes G as well: subtracts gamma theta from G's velocity, but R1 belongs to D's loss only: "Add R1 to the discriminator's loss"
import math

import numpy as np


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    v = np.array(flow(theta, psi))
    v = v - gamma * np.array([theta, psi])
    return v[0], v[1]
