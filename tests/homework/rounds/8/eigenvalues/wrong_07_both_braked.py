# what: the brake on both diagonal entries; violates the flow of task 2, in which only D is braked
import numpy as np


def eigenvalues(gamma):
    m = np.array([[-gamma, 0.5], [-0.5, -gamma]], dtype=complex)
    return np.linalg.eigvals(m)
