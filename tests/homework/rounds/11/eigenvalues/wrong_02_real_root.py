# what: the quadratic formula with np.sqrt of a float
import numpy as np


def eigenvalues(gamma):
    with np.errstate(invalid="ignore"):
        root = np.sqrt(gamma**2 - 1.0)
    return np.array([-gamma + root, -gamma - root], dtype=complex) / 2
