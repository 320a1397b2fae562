# what: the helper sigmoid has lost its minus: 1 / (1 + e^x) is sigma(-x), so both players get the other's weight -- "D(x) = \sigma(\psi x)"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    d_fake = sigmoid(logit)
    theta_dot = psi * (1 - d_fake)
    psi_dot = -theta * d_fake
    return theta_dot, psi_dot
