# what: computes sigma(-psi theta) once, for G, and uses it for D too; D's pull is sigma(+psi theta): "Its derivative in the logit is $\sigma(\psi\theta)$"
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = 1 / (1 + math.exp(psi * theta))  # the slope of the loss
    return psi * s, -theta * s
