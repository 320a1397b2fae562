# what: a slip in the quadratic formula: only the root is divided by 2
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(gamma**2 - 1 + 0j)
    return np.array([-gamma + root / 2, -gamma - root / 2])
