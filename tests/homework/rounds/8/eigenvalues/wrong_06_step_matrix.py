# what: the eigenvalues of one Euler step with h = 0.1, I + hJ; violates "near (0, 0) the flow of task 2 is linear. Write its matrix down"
import numpy as np


def eigenvalues(gamma):
    j = np.array([[0, 0.5], [-0.5, -gamma]], dtype=complex)
    return np.linalg.eigvals(np.eye(2) + 0.1 * j)
