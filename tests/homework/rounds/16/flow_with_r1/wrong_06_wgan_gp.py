# what: copies the penalty of WGAN-GP, which draws the gradient's norm to 1 instead of to 0.
import numpy as np


def flow_with_r1(theta, psi, gamma):
    norm = abs(psi)
    penalty_slope = gamma * (norm - 1) * np.sign(psi)
    s = 1 / (1 + np.exp(-psi * theta))
    return (1 - s) * psi, -s * theta - penalty_slope
