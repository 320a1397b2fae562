# what: subtracts in place from the second entry of a tuple: TypeError, no pair is returned. "The pair (theta', psi'), with R1 of weight gamma."
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    velocities = flow(theta, psi)
    velocities[1] -= gamma * psi
    return velocities
