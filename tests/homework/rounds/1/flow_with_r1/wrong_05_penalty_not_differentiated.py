# what: subtracts the penalty itself, gamma/2*psi^2, from the velocity instead of its derivative gamma*psi
import math


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    r1 = gamma / 2 * psi**2
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - r1
