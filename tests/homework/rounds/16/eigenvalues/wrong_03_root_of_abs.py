# what: avoids the negative root with abs and adds it to the real part, so the values are real for gamma below 1.
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(abs(gamma**2 - 1))
    return np.array([-gamma + root, -gamma - root], dtype=complex) / 2
