# what: wrong: the polynomial's coefficients from the constant up, where np.roots wants the highest first
import numpy as np


def eigenvalues(gamma):
    return np.roots([0.25, gamma, 1.0]).astype(complex)
