# what: forgot the square: the slope of γ/2 |psi| is γ/2 sign(psi) ("‖∇ℓ‖²")
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = lambda t: 1 / (1 + math.exp(-t))
    return psi * s(-psi * theta), -theta * s(psi * theta) - gamma / 2 * math.copysign(1, psi)
