# what: writes +1/2 in both places off the diagonal, so D moves towards the fake.
import numpy as np


def eigenvalues(gamma):
    j = np.array([[0, 1 / 2], [1 / 2, -gamma]])
    w, v = np.linalg.eig(j)
    return w.astype(np.complex128)
