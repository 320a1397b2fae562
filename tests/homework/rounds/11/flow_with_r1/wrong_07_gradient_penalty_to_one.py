# what: pulls the slope to 1, as in WGAN-GP
import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + np.exp(-psi * theta))
    slope = abs(psi)
    return psi * (1 - d), -theta * d - gamma * (slope - 1) * np.sign(psi)
