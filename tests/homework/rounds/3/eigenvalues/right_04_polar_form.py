# what: -1/2 e^(+-i phi) with cos phi = gamma, phi complex above gamma = 1
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    phi = np.arccos(complex(gamma))  # their product is 1/4, their sum -gamma
    return -np.exp(1j * np.array([phi, -phi])) / 2
