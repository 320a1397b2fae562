# what: worked out by hand, real and complex case apart
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    under_root = gamma**2 - 1
    if under_root >= 0:
        r = math.sqrt(under_root)
        lam1 = complex((-gamma + r) / 2, 0)
        lam2 = complex((-gamma - r) / 2, 0)
    else:
        r = math.sqrt(-under_root)
        lam1 = complex(-gamma / 2, r / 2)
        lam2 = complex(-gamma / 2, -r / 2)
    return np.array([lam1, lam2])
