# what: takes the overdamped case for a double eigenvalue -gamma / 2 and returns early for gamma of 1 or more.
import numpy as np


def eigenvalues(gamma):
    if gamma >= 1:
        return np.full(2, -gamma / 2, dtype=complex)
    frequency = np.sqrt(1 - gamma**2) / 2
    return np.array([-gamma / 2 + 1j * frequency, -gamma / 2 - 1j * frequency])
