# what: writes gamma // 2, so the weight is rounded down to an even number: no brake for gamma below 2 -- "with R1 of weight gamma"
import math


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    half = gamma // 2
    # penalty = half * psi**2, its derivative is 2 * half * psi
    d_fake = 1 / (1 + math.exp(-theta * psi))
    velocity_theta = (1 - d_fake) * psi
    velocity_psi = -d_fake * theta - 2 * half * psi
    return velocity_theta, velocity_psi
