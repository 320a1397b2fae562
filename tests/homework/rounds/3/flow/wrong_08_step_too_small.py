# what: measures the slopes with a step of 1e-15 ("the smaller, the more exact"): what comes out is rounding -- "Return the two velocities"
import math

small = 1e-15  # 1e-6 in the warm-up; smaller is more exact


def J_D(theta, psi):
    return math.log(2) + math.log(1 + math.exp(psi * theta))


def J_G(theta, psi):
    return math.log(1 + math.exp(-psi * theta))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    slope_g = (J_G(theta + small, psi) - J_G(theta, psi)) / small
    slope_d = (J_D(theta, psi + small) - J_D(theta, psi)) / small
    return -slope_g, -slope_d
