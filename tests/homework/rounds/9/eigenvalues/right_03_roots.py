# what: roots of the characteristic polynomial 4 x² + 4 γ x + 1
import numpy as np


def eigenvalues(gamma):
    return np.asarray(np.roots([4, 4 * gamma, 1]), dtype=complex)
