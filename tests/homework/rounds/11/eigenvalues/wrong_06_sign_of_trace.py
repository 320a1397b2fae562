# what: roots of the polynomial with -gamma
import numpy as np


def eigenvalues(gamma):
    return np.roots([1, -gamma, 0.25]).astype(complex)
