# what: right, as a point-dependent matrix times the point
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    up = 1 / (1 + np.exp(psi * theta))
    down = 1 / (1 + np.exp(-psi * theta))
    matrix = np.array([[0.0, up], [-down, -gamma]])
    return tuple(matrix @ np.array([theta, psi], dtype=np.float64))
