# what: punishes the slope of the probability D(x) = sigma(psi x) at the data, psi/4, instead of the logit's: brake gamma psi / 16. "where $\ell$ is $D$'s logit"
import numpy as np


def sigma(t):
    return 1 / (1 + np.exp(-t))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    x_real = 0.0
    d = sigma(psi * x_real)
    # grad_x D(x) = psi * D (1 - D); at x = 0 the factor D (1 - D) is constant
    factor = d * (1 - d)
    # R1 = gamma/2 * (psi * factor)^2, its slope in psi:
    r1_slope = gamma * psi * factor**2
    theta_dot = psi * sigma(-psi * theta)
    psi_dot = -theta * sigma(psi * theta) - r1_slope
    return theta_dot, psi_dot
