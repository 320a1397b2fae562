# what: differentiates the logit in psi instead of in x; at the data that is x = 0, so the penalty vanishes and nothing brakes: "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    x = 0.0  # all data
    grad_logit = x  # the gradient of psi * x
    # d/dpsi of gamma/2 * (psi * grad)^2
    r1 = gamma * psi * grad_logit**2
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - r1
