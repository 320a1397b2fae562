# what: a real square root, which is nan for gamma below 1
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    with np.errstate(invalid="ignore"):
        root = np.sqrt(np.float64(gamma) ** 2 - 1)
    return np.array([(-gamma + root) / 2, (-gamma - root) / 2], dtype=complex)
