# what: an odd form: the product is 1/4 and the sum -gamma, so they are -exp(+-i phi)/2 with cos phi = gamma
import numpy as np


def eigenvalues(gamma):
    phi = np.arccos(complex(gamma))
    return -0.5 * np.exp(1j * phi * np.array([1, -1]))
