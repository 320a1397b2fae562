# what: np.roots with the coefficients from low to high
import numpy as np


def eigenvalues(gamma):
    return np.roots([0.25, gamma, 1]).astype(complex)
