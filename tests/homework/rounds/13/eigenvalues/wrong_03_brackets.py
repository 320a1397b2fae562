# what: wrong: a bracket is missing, -gamma +- root / 2 for (-gamma +- root) / 2
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(complex(gamma**2 - 1))
    return np.array([-gamma + root / 2, -gamma - root / 2])
