# what: keeps the norm's bars after differentiating: the brake is gamma |psi|, so it pushes a negative psi further down
import numpy as np


def flow(theta, psi):
    s = 1 / (1 + np.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    grad_norm = np.linalg.norm([psi])
    return theta_dot, psi_dot - gamma * grad_norm
