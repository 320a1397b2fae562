# what: the complex root twice
import numpy as np


def eigenvalues(gamma):
    if gamma < 1:
        value = complex(-gamma / 2, np.sqrt(1 - gamma**2) / 2)
        return np.full(2, value)
    root = np.sqrt(gamma**2 - 1)
    return np.array([-gamma + root, -gamma - root]).astype(complex) / 2
