# what: right, with sigma(t) = (1 + tanh(t/2)) / 2, returned as an array of two
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = np.tanh(psi * theta / 2)
    return np.array([psi * (1 - t), -theta * (1 + t)]) / 2
