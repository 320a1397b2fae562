# what: adds two tuples with +, which joins them, so four numbers come back. "return the velocities again"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    return flow(theta, psi) + (0.0, -gamma * psi)
