# what: puts the penalty on the data and on the sample (R1 plus R2), so the brake is twice too strong: "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    points = [0.0, theta]  # the real one and the fake one
    penalty_grad = 0.0
    for x in points:
        slope = psi  # of psi * x, at any x
        penalty_grad += gamma / 2 * 2 * slope
    D = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - D), -(theta * D + penalty_grad)
