# what: puts -gamma / 2 on the diagonal, the penalty's factor without differentiating the square.
import numpy as np


def eigenvalues(gamma):
    a = np.zeros((2, 2))
    a[0, 1] = 0.5
    a[1, 0] = -0.5
    a[1, 1] = -gamma / 2
    return np.linalg.eigvals(a).astype(complex)
