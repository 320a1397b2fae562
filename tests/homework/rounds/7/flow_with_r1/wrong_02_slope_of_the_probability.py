# what: takes the slope of D's probability (sigma'(0) psi = psi/4) instead of the logit's, so the brake is gamma psi / 16: "where $\ell$ is $D$'s logit"
import math

import numpy as np


def sigma(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    d = sigma(psi * theta)
    # D(x) = sigma(psi x), its slope at the data x = 0:
    slope_per_psi = sigma(0) * (1 - sigma(0))  # 1/4
    # R1 = gamma / 2 * (psi * slope_per_psi)^2
    brake = gamma * psi * slope_per_psi**2
    return psi * (1 - d), -theta * d - brake
