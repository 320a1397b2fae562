# what: gives the coefficients highest first to polyroots, which wants the lowest first: the result is the reciprocals, 1/lambda
import numpy as np
from numpy.polynomial import polynomial as P


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # lambda^2 + gamma * lambda + 1/4 = 0
    return P.polyroots([1, gamma, 1 / 4]).astype(complex)
