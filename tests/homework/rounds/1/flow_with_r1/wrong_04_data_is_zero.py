# what: thinks that the penalty vanishes because the data is at x = 0 (took the logit there, not its slope in x, which is psi), so there is no brake at all
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    x_real = 0.0  # all data is at 0
    penalty_slope = gamma * psi * x_real**2
    a, b = flow(theta, psi)
    return a, b - penalty_slope
