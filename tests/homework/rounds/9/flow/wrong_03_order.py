# what: returned psi' first ("the two velocities, theta' and psi', in this order")
import math

import numpy as np


def flow(theta, psi):
    e = math.exp(-psi * theta)
    theta_dot = psi * e / (1 + e)
    psi_dot = -theta / (1 + e)
    return psi_dot, theta_dot
