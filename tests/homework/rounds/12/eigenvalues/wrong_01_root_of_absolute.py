# what: saves the square root from nan with abs
import numpy as np

def eigenvalues(gamma):
    r = np.sqrt(abs(gamma**2 - 1))
    return np.array([-gamma + r, -gamma - r], dtype=complex) / 2
