# what: both half-steps move the whole pair: every player moves twice ("one step ... D's turn first. Then G's")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return np.array([psi * (1 - d), -theta * d - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    point = np.array([theta, psi], dtype=float)
    for _turn in ("D", "G"):
        point = point + h * flow_with_r1(*point, gamma)
    return point[0], point[1]
