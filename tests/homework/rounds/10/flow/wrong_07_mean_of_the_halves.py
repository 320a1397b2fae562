# what: takes J_D as the mean of its two halves
import numpy as np


def flow(theta, psi):
    p = 0.5 * (1 + np.tanh(psi * theta / 2))
    d_loss_grad = 0.5 * (0.0 + theta * p)  # mean over the real and the fake half
    return psi * (1 - p), -d_loss_grad
