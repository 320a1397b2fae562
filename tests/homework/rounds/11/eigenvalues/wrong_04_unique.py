# what: np.unique, to sort them
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(complex(gamma**2 - 1))
    return np.unique(np.array([-gamma + root, -gamma - root]) / 2)
