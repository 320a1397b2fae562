# what: a bracket is missing in the quadratic formula, only the root is divided by 2, so the real part is -gamma: "return its two eigenvalues for a given $\gamma$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # lambda^2 + gamma lambda + 1/4 = 0
    a, b, c = 1, gamma, 0.25
    d = np.emath.sqrt(b**2 - 4 * a * c)
    return np.array([-b + d / (2 * a), -b - d / (2 * a)], dtype=complex)
