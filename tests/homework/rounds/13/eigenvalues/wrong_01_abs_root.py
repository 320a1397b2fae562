# what: wrong: an imaginary root of |gamma^2 - 1| always, also where gamma > 1 makes both real
import numpy as np


def eigenvalues(gamma):
    root = 1j * np.sqrt(abs(gamma**2 - 1))
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2])
