# what: thinks that R1 vanishes because the logit is 0 at the data (its value, not its slope, is 0): no brake at all -- "Work out what it is for the straight line"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    # On the data x = 0, so the logit l(x) = psi * x is 0 there whatever psi.
    logit_on_data = psi * 0.0
    slope_on_data = logit_on_data
    r1_derivative = gamma * slope_on_data  # = 0

    s = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - s), -theta * s - r1_derivative
