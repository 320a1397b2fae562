# what: forgets the 4 in the discriminant, gamma^2 - 4 * 1/4, and takes gamma^2 - 1/4.
import numpy as np


def eigenvalues(gamma):
    trace = -gamma
    determinant = 0.25
    root = np.sqrt(complex(trace**2 - determinant))
    return np.array([(trace + root) / 2, (trace - root) / 2])
