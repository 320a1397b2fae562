# what: roots of the characteristic polynomial
import numpy as np

def eigenvalues(gamma):
    trace, det = -gamma, 0.25
    return np.roots([1.0, -trace, det]).astype(np.complex128)
