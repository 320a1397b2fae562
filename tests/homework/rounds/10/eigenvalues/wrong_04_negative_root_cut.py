# what: cuts a negative discriminant off at 0, so the spiral is lost
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(np.maximum(gamma**2 - 1, 0))
    return np.array([-gamma + root, -gamma - root], dtype=complex) / 2
