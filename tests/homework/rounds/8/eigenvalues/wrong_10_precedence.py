# what: the formula without brackets: -gamma + root / 2; violates lambda^2 + gamma lambda + 1/4 = 0, the matrix's own equation
import math
import numpy as np


def eigenvalues(gamma):
    root = np.emath.sqrt(gamma**2 - 1)
    return np.array([-gamma + root / 2, -gamma - root / 2], dtype=complex)
