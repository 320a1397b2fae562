# what: (a matter of type only) plain np.linalg.eigvals gives a float array for gamma >= 1 or so; the text and the docstring ask for a complex array. The values are right
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]]))
