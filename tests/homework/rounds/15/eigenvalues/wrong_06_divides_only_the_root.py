# what: the quadratic formula without brackets, only the root is halved
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    root = np.sqrt(complex(gamma**2 - 1))
    return np.array([-gamma + root / 2, -gamma - root / 2])
