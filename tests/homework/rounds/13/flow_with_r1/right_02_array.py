# what: right: an array, with the brake as a vector
import numpy as np


def flow_with_r1(theta, psi, gamma):
    up, down = np.exp(psi * theta), np.exp(-psi * theta)
    free = np.array([psi / (1 + up), -theta / (1 + down)])
    return free + np.array([0, -gamma]) * psi
