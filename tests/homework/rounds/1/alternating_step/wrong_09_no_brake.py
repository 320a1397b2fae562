# what: uses flow without R1, so gamma is ignored; the step has the weight gamma among its arguments and D's loss has R1
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h * flow(theta, psi)[1]
    theta = theta + h * flow(theta, psi)[0]
    return theta, psi
