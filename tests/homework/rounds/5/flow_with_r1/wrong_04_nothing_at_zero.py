# what: puts x = 0 into the logit first and differentiates afterwards, so finds a penalty of 0 and no brake at all. "\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2"
import math


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    s = 1 / (1 + math.exp(-psi * theta))
    x = 0.0  # all data is the point 0
    logit_on_data = psi * x
    # R1 = gamma / 2 * (slope)^2, the slope of psi * x in psi is x
    slope = x
    r1_in_psi = gamma * slope * logit_on_data
    return psi * (1 - s), -theta * s - r1_in_psi
