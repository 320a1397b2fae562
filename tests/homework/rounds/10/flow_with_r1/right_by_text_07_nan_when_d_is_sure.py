# what: right formulas, with the sigmoid as exp(x) / (1 + exp(x)) in NumPy
import numpy as np


def flow_with_r1(theta, psi, gamma):
    e = np.exp(np.float64(psi * theta))
    s = e / (1 + e)
    return psi * (1 - s), -theta * s - gamma * psi
