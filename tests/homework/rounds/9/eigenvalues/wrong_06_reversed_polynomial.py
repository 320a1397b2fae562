# what: coefficients in reverse order for np.roots, so the inverses ("its two eigenvalues")
import numpy as np


def eigenvalues(gamma):
    # lambda^2 + gamma lambda + 1/4
    return np.roots([0.25, gamma, 1.0]).astype(complex)
