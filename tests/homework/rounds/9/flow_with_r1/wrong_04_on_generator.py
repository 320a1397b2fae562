# what: put the brake on theta ("to the discriminator's loss")
import math

import numpy as np


def flow(theta, psi):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d


def flow_with_r1(theta, psi, gamma):
    a, b = flow(theta, psi)
    return a - gamma * theta, b
