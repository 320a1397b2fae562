# what: divides only the root by 2 in the quadratic formula, not -gamma (a parenthesis is missing).
import cmath

import numpy as np


def eigenvalues(gamma):
    root = cmath.sqrt(gamma**2 - 1)
    first = -gamma + root / 2
    second = -gamma - root / 2
    return np.array([first, second])
