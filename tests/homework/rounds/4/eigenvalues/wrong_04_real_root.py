# what: np.sqrt of a negative float is nan, so there are no numbers for gamma < 1; the cast to complex comes too late: "as a complex array, in any order"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    root = np.sqrt(gamma**2 / 4 - 1 / 4)
    result = np.array([-gamma / 2 + root, -gamma / 2 - root])
    return result.astype("complex128")
