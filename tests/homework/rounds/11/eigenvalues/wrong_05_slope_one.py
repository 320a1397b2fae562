# what: takes the sigmoid at 0 for 1
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 1], [-1, -gamma]], dtype=complex))
