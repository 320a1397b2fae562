# what: takes the derivative by psi of gamma/2 * (psi * theta)^2, i.e. penalizes the logit at the fake
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    logit = psi * theta
    theta_dot = psi * sigma(-logit)
    psi_dot = -theta * sigma(logit) - gamma * logit * theta
    return theta_dot, psi_dot
