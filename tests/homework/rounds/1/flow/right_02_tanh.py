# what: right; sigma written with tanh, no overflow, returned as a NumPy array of two numbers
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    t = np.tanh(theta * psi / 2)
    return np.array([psi * (1 - t), -theta * (1 + t)]) / 2
