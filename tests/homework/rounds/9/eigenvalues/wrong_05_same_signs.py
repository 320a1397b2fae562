# what: both off-diagonal entries +½, the eigenvalues of a symmetric matrix ("Write its 2 × 2 matrix down")
import numpy as np


def eigenvalues(gamma):
    m = [[0.0, 0.5], [0.5, -gamma]]
    return np.linalg.eigvalsh(m) + 0j
