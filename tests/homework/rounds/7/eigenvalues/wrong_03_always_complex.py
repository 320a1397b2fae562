# what: writes the root as i sqrt(|1 - gamma^2|) / 2 for every gamma, so above gamma = 1, where both eigenvalues are real, they come out complex; lesson 5.6: "$\lambda = -\tfrac{\gamma}{2} \pm \sqrt{\gamma^2/4 - 1/4}$"
import math

import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    real = -gamma / 2
    imag = math.sqrt(abs(1 - gamma**2)) / 2
    return np.array([complex(real, imag), complex(real, -imag)])
