# what: the logit is clipped to -5 ... 5 against overflow
import numpy as np


def flow(theta, psi):
    logit = np.clip(psi * theta, -5, 5)
    d = 1 / (1 + np.exp(-logit))
    return psi * (1 - d), -theta * d
