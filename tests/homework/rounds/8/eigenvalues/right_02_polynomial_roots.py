# what: np.roots of the characteristic polynomial, made complex
import numpy as np


def eigenvalues(gamma):
    return np.roots([1.0, float(gamma), 0.25]).astype(complex)
