# what: the root with + twice, the other is lost; violates "its two eigenvalues"
import numpy as np


def eigenvalues(gamma):
    root = np.sqrt(complex(gamma**2 / 4 - 1 / 4))
    return np.array([-gamma / 2 + root, -gamma / 2 + root])
