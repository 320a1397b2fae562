# what: right: roots of the characteristic polynomial
import numpy as np


def eigenvalues(gamma):
    return np.roots([4, 4 * gamma, 1]).astype("complex128")
