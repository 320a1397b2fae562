# what: takes the real square root of a negative number for gamma < 1 and makes the result complex only afterwards: nan. "eigenvalues for a given $\gamma$, as a complex array"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    root = np.sqrt(gamma**2 / 4 - 1 / 4)
    lambda_1 = -gamma / 2 + root
    lambda_2 = -gamma / 2 - root
    return np.array([lambda_1, lambda_2], dtype=complex)
