# what: copies the inner derivative of the warm-up for G as well: theta' has the factor theta, the logit's derivative in psi, instead of psi, that in theta: "the logit's derivative in $\psi$ is $\theta$"
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = 1 / (1 + math.exp(-psi * theta))
    # chain rule: derivative in the logit times theta (see warm-up)
    theta_dot = theta * (1 - s)
    psi_dot = -theta * s
    return theta_dot, psi_dot
