# what: the off-diagonal is 1 and -1, the pulls sigma(0) = ½ are forgotten; violates "near (0, 0) the flow of task 2 is linear"
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvals(np.array([[0, 1], [-1, -gamma]], dtype=complex))
