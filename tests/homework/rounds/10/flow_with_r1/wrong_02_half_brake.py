# what: forgets the 2 of the square's derivative, so the brake is gamma / 2 * psi
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    th = psi * sigma(-theta * psi)
    ps = -theta * sigma(theta * psi)
    return th, ps - gamma / 2 * psi
