# what: the norm is not squared: the brake is gamma / 2 times the sign of psi
import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - d), -theta * d - gamma / 2 * np.sign(psi)
