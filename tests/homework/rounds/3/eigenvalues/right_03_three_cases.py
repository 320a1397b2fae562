# what: by hand, with the cases below, at and above critical damping apart
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    middle = -gamma / 2
    if gamma < 1:
        turning = math.sqrt(1 - gamma**2) / 2
        pair = [complex(middle, -turning), complex(middle, turning)]
    elif gamma == 1:
        pair = [complex(middle, 0)] * 2
    else:
        root = math.sqrt(gamma**2 - 1) / 2
        pair = [complex(middle - root, 0), complex(middle + root, 0)]
    return np.array(pair)
