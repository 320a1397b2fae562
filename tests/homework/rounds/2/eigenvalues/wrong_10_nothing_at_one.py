# what: treats gamma below and above 1 and forgets gamma = 1, the critical damping: returns None there
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    d = gamma**2 - 1
    if d < 0:  # turning
        w = math.sqrt(-d) / 2
        return np.array([complex(-gamma / 2, w), complex(-gamma / 2, -w)])
    elif d > 0:  # creeping
        w = math.sqrt(d) / 2
        return np.array([-gamma / 2 + w, -gamma / 2 - w], dtype=complex)
