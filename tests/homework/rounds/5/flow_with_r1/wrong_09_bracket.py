# what: a bracket too many: gamma multiplies D's own pull as well, so with gamma = 0 D stands still. "Add R1 to the discriminator's loss"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    d = 1.0 / (1.0 + np.exp(-(psi * theta)))
    theta_dot = psi * (1.0 - d)
    psi_dot = -gamma * (theta * d + psi)
    return theta_dot, psi_dot
