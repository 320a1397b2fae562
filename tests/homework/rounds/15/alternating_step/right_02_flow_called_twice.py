# what: calls the flow twice and takes one half of each answer
import numpy as np


def flow_with_r1(theta, psi, gamma):
    x = psi * theta
    up = np.exp(-np.logaddexp(0, x))
    down = np.exp(-np.logaddexp(0, -x))
    return psi * up, -theta * down - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    _, velocity = flow_with_r1(theta, psi, gamma)
    psi = psi + h * velocity
    velocity, _ = flow_with_r1(theta, psi, gamma)
    theta = theta + h * velocity
    return np.array([theta, psi])
