# what: right: the sigmoid by tanh, an array comes back
import numpy as np


def flow(theta, psi):
    half = np.tanh(psi * theta / 2)
    return np.array([psi * (1 - half), -theta * (1 + half)]) / 2
