# what: sets gamma = 10 inside the function, as in the code it was copied from: the argument is ignored
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    gamma = 10.0  # usual value
    s = 1 / (1 + np.exp(-psi * theta))
    theta_dot = psi * (1 - s)
    psi_dot = -theta * s - gamma * psi
    return theta_dot, psi_dot
