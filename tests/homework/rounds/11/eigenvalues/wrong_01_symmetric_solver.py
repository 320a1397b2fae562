# what: eigvalsh, since the matrix "looks symmetric"
import numpy as np


def eigenvalues(gamma):
    return np.linalg.eigvalsh([[0.0, 0.5], [-0.5, -gamma]]).astype(complex)
