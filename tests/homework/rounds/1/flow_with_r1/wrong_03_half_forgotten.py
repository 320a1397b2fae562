# what: penalty taken as gamma*psi^2 without the 1/2 of the text, so the brake is 2*gamma*psi
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    sigma = lambda x: 1 / (1 + np.exp(-x))
    # penalty = gamma * slope**2 -> derivative 2 * gamma * psi
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - 2 * gamma * psi
