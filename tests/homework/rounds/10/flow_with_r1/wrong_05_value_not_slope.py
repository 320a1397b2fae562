# what: subtracts the penalty itself from psi', not its derivative
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    r1 = gamma / 2 * psi**2
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - r1
