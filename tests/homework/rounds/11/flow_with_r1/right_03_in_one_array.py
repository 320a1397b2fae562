# what: array, matrix times (theta, psi)
import numpy as np


def flow_with_r1(theta, psi, gamma):
    d = np.exp(-np.logaddexp(0, -theta * psi))
    rest = np.exp(-np.logaddexp(0, theta * psi))
    return np.array([[0, rest], [-d, -gamma]]) @ [theta, psi]
