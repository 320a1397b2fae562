# what: quadratic formula without the division by 2 ("its two eigenvalues")
import numpy as np


def eigenvalues(gamma):
    delta = complex(gamma * gamma - 1) ** 0.5
    return np.array([-gamma + delta, -gamma - delta])
