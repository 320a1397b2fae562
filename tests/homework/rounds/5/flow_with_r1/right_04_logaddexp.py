# what: right, sigmas as exp(-logaddexp) and a map over the two sums
import operator

import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    ell = psi * theta
    forces = (psi * np.exp(-np.logaddexp(0, ell)), -theta * np.exp(-np.logaddexp(0, -ell)))
    brake = (0.0, -gamma * psi)
    return tuple(map(float, map(operator.add, forces, brake)))
