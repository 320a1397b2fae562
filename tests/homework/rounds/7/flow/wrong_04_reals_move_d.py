# what: lets the real half move D by 1 - sigma(0) = 1/2: forgets to multiply by the data point x = 0: "The half of the reals does not move $D$"
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""

    def sigma(l):
        return 1 / (1 + math.exp(-l))

    real_logit = psi * 0.0
    fake_logit = psi * theta
    dtheta = psi * (1 - sigma(fake_logit))
    real_part = 1 - sigma(real_logit)  # pushes D up on the reals
    fake_part = -theta * sigma(fake_logit)  # and down on the fake
    dpsi = real_part + fake_part
    return dtheta, dpsi
