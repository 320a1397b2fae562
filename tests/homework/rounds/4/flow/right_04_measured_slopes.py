# what: right, the slopes of both losses measured by central differences, as the warm-up suggests
import numpy as np


def j_d(theta, psi):
    return np.logaddexp(0, -psi * 0.0) + np.logaddexp(0, psi * theta)


def j_g(theta, psi):
    return np.logaddexp(0, -psi * theta)


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    small = 1e-5
    slope_g = (j_g(theta + small, psi) - j_g(theta - small, psi)) / (2 * small)
    slope_d = (j_d(theta, psi + small) - j_d(theta, psi - small)) / (2 * small)
    return float(-slope_g), float(-slope_d)
