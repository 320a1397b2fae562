# what: in G's turn all of the flow is applied, so psi moves and is braked a second time
import numpy as np


def sigma(x):
    return np.exp(-np.logaddexp(0.0, -x))


def flow_with_r1(theta, psi, gamma):
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    # D's turn
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    # G's turn
    d_theta, d_psi = flow_with_r1(theta, psi, gamma)
    return theta + h * d_theta, psi + h * d_psi
