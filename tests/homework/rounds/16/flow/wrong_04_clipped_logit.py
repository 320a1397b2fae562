# what: clips the logit to [-5, 5] before the exponential, which changes velocities beyond.
import numpy as np


def flow(theta, psi):
    logit = np.clip(psi * theta, -5, 5)
    p_real = 1 / (1 + np.exp(-logit))
    return (1 - p_real) * psi, -p_real * theta
