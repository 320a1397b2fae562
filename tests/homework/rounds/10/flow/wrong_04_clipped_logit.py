# what: clips the logit to [-10, 10] to be safe from overflow
import numpy as np


def flow(theta, psi):
    logit = np.clip(psi * theta, -10, 10)
    sig = 1 / (1 + np.exp(-logit))
    return float(psi * (1 - sig)), float(-theta * sig)
