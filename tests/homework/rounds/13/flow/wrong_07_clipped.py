# what: wrong: clips the logit to -5 ... 5 before the sigmoid
import numpy as np


def flow(theta, psi):
    logit = np.clip(psi * theta, -5, 5)  # against overflow
    d = 1 / (1 + np.exp(-logit))
    return psi * (1 - d), -theta * d
