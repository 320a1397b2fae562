# what: clips the logit to plus or minus 4
import numpy as np


def flow(theta, psi):
    z = np.clip(psi * theta, -4, 4)
    d = 1 / (1 + np.exp(-z))
    return float(psi * (1 - d)), float(-theta * d)
