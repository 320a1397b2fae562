# what: right: the roots of the characteristic polynomial
import numpy as np


def eigenvalues(gamma):
    return np.roots([1.0, gamma, 0.25]).astype("complex128")
