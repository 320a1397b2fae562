# what: puts x = 0 into the logit before differentiating, finds the penalty to be 0, and leaves the flow unbraked.
import math


def r1_slope(psi, gamma, x=0.0):
    # gamma / 2 * (psi * x) ** 2 on the data
    return gamma * psi * x**2


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d - r1_slope(psi, gamma)
