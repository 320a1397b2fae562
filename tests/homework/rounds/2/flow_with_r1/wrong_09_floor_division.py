# what: writes gamma // 2 for gamma/2: the weight is rounded down, so the brake is gone for gamma below 2 and too weak for all but even gammas
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    weight = gamma // 2
    r1_grad = weight * 2 * psi
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - r1_grad
