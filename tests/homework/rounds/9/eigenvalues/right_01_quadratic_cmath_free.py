# what: quadratic formula with a complex power, the second root from the product 1/4
import numpy as np


def eigenvalues(gamma):
    first = (-gamma - np.sqrt(complex(gamma * gamma - 1))) / 2
    return np.array([first, 0.25 / first])
