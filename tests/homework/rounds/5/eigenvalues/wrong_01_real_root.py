# what: np.sqrt of a negative float gives nan, so everything below gamma = 1 is nan. "as a complex array, in any order"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    root = np.sqrt(gamma**2 / 4 - 1 / 4)
    return np.array([-gamma / 2 + root, -gamma / 2 - root], dtype=complex)
