# what: differentiates the logit in psi at the fake, so the penalty is theta² and pulls theta ("∇_x ℓ(x) ... on the data")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    e = math.exp(psi * theta)
    return psi / (1 + e) - gamma * theta, -theta * e / (1 + e) - gamma * psi * theta**2
