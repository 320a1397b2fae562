# what: right; everything in one line, list as the pair
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    return [psi / (1 + np.exp(psi * theta)), -gamma * psi - theta / (1 + np.exp(-psi * theta))]
