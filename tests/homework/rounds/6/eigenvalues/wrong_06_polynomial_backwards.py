# what: gives np.roots the coefficients from the constant up, so it finds the reciprocals of the eigenvalues. Lesson 5: "\lambda^2 + \gamma\lambda + \tfrac14 = 0"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    # characteristic polynomial: 1/4 + gamma * l + l^2
    return np.roots([0.25, gamma, 1.0]).astype(complex)
