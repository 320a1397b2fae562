# what: wrong sign of the trace in the characteristic polynomial (lambda^2 - gamma lambda + 1/4), so the real parts are above 0; lesson 5.6: "$\lambda^2 + \gamma\lambda + \tfrac14 = 0$"
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # lambda^2 - trace * lambda + det
    trace = gamma
    det = 0.25
    return np.roots([1, -trace, det]).astype(complex)
