# what: right, the velocities as a matrix, which depends on the point, times the point
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    s = 1 / (1 + np.exp(-psi * theta))
    matrix = np.array([[0, 1 - s], [-s, -gamma]])
    theta_dot, psi_dot = matrix @ [theta, psi]
    return theta_dot, psi_dot
