# what: off-diagonal entries ±1, sigma(0) = ½ forgotten ("Near (0, 0) the flow of task 2 is linear")
import numpy as np


def eigenvalues(gamma):
    a = np.array([[0, 1], [-1, -gamma]], dtype=complex)
    return np.linalg.eigvals(a)
