# what: takes the gradient of D's probability at the data, psi / 4, and not that of the logit, so the brake is 16 times too weak. "where $\ell$ is $D$'s logit"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    sigma = lambda x: 1 / (1 + np.exp(-x))
    theta_dot = psi * sigma(-psi * theta)
    psi_dot = -theta * sigma(psi * theta)
    # D(x) = sigma(psi x), so D'(x) = psi sigma (1 - sigma), and at the data x = 0
    steepness = sigma(0.0) * (1 - sigma(0.0))
    # R1 = gamma / 2 * (psi * steepness)^2
    psi_dot -= gamma * psi * steepness**2
    return theta_dot, psi_dot
