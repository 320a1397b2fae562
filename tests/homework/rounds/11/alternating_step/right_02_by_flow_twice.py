# what: calls the flow twice and takes one half of each
import numpy as np


def flow_with_r1(theta, psi, gamma):
    z = psi * theta
    return psi * np.exp(-np.logaddexp(0, z)), -theta * np.exp(-np.logaddexp(0, -z)) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    new = np.array([theta, psi + h * psi_dot])
    new[0] += h * flow_with_r1(*new, gamma)[0]
    return new
