# what: cmath, half the trace plus and minus a root
import math
import cmath
import numpy as np


def eigenvalues(gamma):
    trace, det = -gamma, 0.25
    root = cmath.sqrt(trace * trace / 4 - det)
    return np.array([trace / 2 - root, trace / 2 + root], dtype=np.complex128)
