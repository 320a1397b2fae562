# what: right; sigma written by tanh, which cannot overflow
import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    half = np.tanh(psi * theta / 2) / 2  # sigma(l) = 1/2 + half, sigma(-l) = 1/2 - half
    return psi * (0.5 - half), -theta * (0.5 + half)
