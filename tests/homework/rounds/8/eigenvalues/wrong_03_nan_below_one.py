# what: a real square root: nan for gamma below 1; violates "as a complex array"
import numpy as np


def eigenvalues(gamma):
    with np.errstate(invalid="ignore"):
        root = np.sqrt(np.float64(gamma**2 - 1)) / 2
    return np.array([-gamma / 2 + root, -gamma / 2 - root], dtype=complex)
