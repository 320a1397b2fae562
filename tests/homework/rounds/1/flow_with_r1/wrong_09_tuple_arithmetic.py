# what: subtracts a tuple from a tuple, which raises TypeError
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    return flow(theta, psi) - (0, gamma * psi)
