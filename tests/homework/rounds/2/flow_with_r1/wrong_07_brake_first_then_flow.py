# what: brakes psi first and then takes the flow at the braked psi: a velocity belongs to the point (theta, psi) itself, and the brake is added to it
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    psi = psi - gamma * psi
    return flow(theta, psi)
