# what: penalizes the slope of D = sigmoid(logit) instead of the logit's
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    # dD/dx at x = 0 is sigma'(0) * psi = psi / 4, so R1 = gamma / 2 * psi^2 / 16
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - gamma * psi / 16
