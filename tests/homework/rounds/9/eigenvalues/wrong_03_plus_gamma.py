# what: +γ on the diagonal, so the real parts are positive (R1 is "the brake")
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(complex(gamma**2 - 1))
    return np.array([gamma + root, gamma - root]) / 2
