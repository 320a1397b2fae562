# what: the larger root first, the other from the product 1/4
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(complex(gamma * gamma - 1))
    far = -(gamma + root) / 2 if gamma >= 0 else -(gamma - root) / 2
    return np.array([0.25 / far, far])
