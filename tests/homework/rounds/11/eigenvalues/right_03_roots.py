# what: the roots of the characteristic polynomial, sorted, complex64
import numpy as np


def eigenvalues(gamma):
    return np.sort_complex(np.roots([4, 4 * gamma, 1]).astype(np.complex64))
