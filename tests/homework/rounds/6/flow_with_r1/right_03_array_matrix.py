# what: right; a matrix that depends on the point times (theta, psi), returned as a NumPy array of two
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    up, down = np.exp(-np.logaddexp(0.0, [psi * theta, -psi * theta]))  # sigma(-l), sigma(l)
    return np.array([[0.0, up], [-down, -gamma]]) @ np.array([theta, psi])
