# what: takes the logit's gradient in psi at the generated point (theta) instead of in x, so the brake is put on theta
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    logit = psi * theta
    # l = psi * theta, its gradient is theta, so R1 = gamma / 2 * theta**2
    theta_dot = psi / (1 + np.exp(logit)) - gamma * theta
    psi_dot = -theta / (1 + np.exp(-logit))
    return np.array([theta_dot, psi_dot])
