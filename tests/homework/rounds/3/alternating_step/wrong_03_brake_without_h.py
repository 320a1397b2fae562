# what: the brake is not multiplied by the learning rate: psi - h theta sigma - gamma psi -- "take one step with the learning rate `h`"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h * flow(theta, psi)[1] - gamma * psi
    theta = theta + h * flow(theta, psi)[0]
    return theta, psi
