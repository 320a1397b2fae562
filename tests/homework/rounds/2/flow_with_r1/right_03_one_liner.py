# what: a one-line answer with logaddexp, returned as a list of two floats
import numpy as np

s = lambda z: np.exp(-np.logaddexp(0, -z))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    return [psi * s(-psi * theta), -(theta * s(psi * theta) + gamma * psi)]
