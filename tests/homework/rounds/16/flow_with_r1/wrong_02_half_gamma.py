# what: keeps the half of the penalty after differentiating, so the brake is gamma psi / 2.
import numpy as np


def flow_with_r1(theta, psi, gamma):
    fake = 1 / (1 + np.exp(-psi * theta))
    theta_dot = psi * (1 - fake)
    psi_dot = -theta * fake - gamma / 2 * psi
    return theta_dot, psi_dot
