# what: i times the root of |gamma^2 - 1|
import numpy as np


def eigenvalues(gamma):
    turn = 1j * np.sqrt(abs(1 - gamma**2))
    return (np.array([1, -1]) * turn - gamma) / 2
