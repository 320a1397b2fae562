# what: takes the swinging case to end at gamma = 2, as for an oscillator of frequency 1
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(abs(gamma**2 - 1)) / 2
    if gamma < 2:
        return np.array([complex(-gamma / 2, root), complex(-gamma / 2, -root)])
    return np.array([-gamma / 2 + root, -gamma / 2 - root], dtype=complex)
