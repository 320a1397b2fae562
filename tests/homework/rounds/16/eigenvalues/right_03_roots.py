# what: the roots of the characteristic polynomial by np.roots.
import numpy as np


def eigenvalues(gamma):
    trace, determinant = -gamma, 0.25
    return np.asarray(np.roots([1.0, -trace, determinant]), dtype="complex128")
