# what: the norm of the gradient, not its square
import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma / 2 * np.sign(psi)
