# what: penalised the norm |psi| and not its square: the brake is gamma/2*sign(psi), of constant size; the text has the squared norm
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    s = 1 / (1 + np.exp(-psi * theta))
    theta_dot = psi * (1 - s)
    psi_dot = -theta * s
    # R1 = gamma/2 * |grad_x l| = gamma/2 * |psi|
    psi_dot -= gamma / 2 * np.sign(psi)
    return theta_dot, psi_dot
