# what: differentiates log(sigma) as 1/sigma and log(1 - sigma) as -1/(1 - sigma), forgetting sigma's own derivative in the chain: "The derivative of $\log(1 - \sigma(\ell))$ is $-\sigma(\ell)$"
import math

import numpy as np


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    D = 1 / (1 + math.exp(-psi * theta))
    # J_G = -log D      ->  dJ_G/dtheta = -1/D * psi
    dJG = -1 / D * psi
    # J_D = -log(1-D)   ->  dJ_D/dpsi = 1/(1-D) * theta
    dJD = 1 / (1 - D) * theta
    return -dJG, -dJD
