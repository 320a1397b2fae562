# what: mixes up the inner derivatives: multiplies G's pull by theta and D's by psi, instead of the other way round: "the logit's derivative in $\psi$ is $\theta$"
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    logit = psi * theta
    fake = 1 / (1 + math.exp(-logit))
    # G: derivative of -log sigma(l) is -(1 - sigma), downhill is plus
    theta_dot = (1 - fake) * theta
    # D: derivative of -log(1 - sigma(l)) is sigma, downhill is minus
    psi_dot = -fake * psi
    return theta_dot, psi_dot
