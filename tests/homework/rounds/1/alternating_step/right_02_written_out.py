# what: right; written out without helpers, the brake as a factor (1 - h*gamma), sigma by logaddexp
import numpy as np


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    sigma = lambda z: np.exp(-np.logaddexp(0, -z))
    psi1 = (1 - h * gamma) * psi - h * theta * sigma(psi * theta)
    theta1 = theta + h * psi1 * sigma(-psi1 * theta)
    return float(theta1), float(psi1)
