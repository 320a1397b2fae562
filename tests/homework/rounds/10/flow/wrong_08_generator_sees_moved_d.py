# what: lets the generator react to psi after psi has already moved
import numpy as np


def flow(theta, psi):
    sigma = lambda x: np.exp(-np.logaddexp(0.0, -x))
    psi_dot = -theta * sigma(psi * theta)
    psi = psi + psi_dot
    theta_dot = psi * sigma(-psi * theta)
    return theta_dot, psi_dot
