# what: both players are braked ("Add R1 to the discriminator's loss")
import math

import numpy as np


def flow(theta, psi):
    e = math.exp(psi * theta)
    return psi / (1 + e), -theta * e / (1 + e)


def flow_with_r1(theta, psi, gamma):
    v = np.array(flow(theta, psi)) - gamma * np.array([theta, psi])
    return float(v[0]), float(v[1])
