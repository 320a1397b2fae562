# what: wrong: the eigenvalues of a step, I + A, rather than of the flow
import numpy as np


def eigenvalues(gamma):
    flow = np.array([[0, 0.5], [-0.5, -gamma]])
    return np.linalg.eigvals(np.eye(2) + flow).astype(complex)
