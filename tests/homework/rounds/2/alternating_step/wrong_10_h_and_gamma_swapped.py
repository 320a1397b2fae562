# what: passes h where the helper wants gamma and multiplies by gamma as if it were the learning rate: the last two arguments are swapped
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def _step(theta, psi, gamma, h):
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    return _step(theta, psi, h, gamma)
